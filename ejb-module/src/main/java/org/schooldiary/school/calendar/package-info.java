/**
 * The school's calendar: years, terms and subjects.
 *
 * <p>Promise: every day of a school year belongs to exactly one term of each kind; days between two terms (holidays) count to
 * the term before them. Words: an <em>academic year</em> (учебный год) is named by its two calendar years; a <em>term</em>
 * (учебный период) is a quarter, a trimester or a half-year; a <em>subject</em> is what is taught.
 */
@NullMarked
package org.schooldiary.school.calendar;

import org.jspecify.annotations.NullMarked;
