/**
 * Who belongs to a school and what each of them may do there.
 *
 * <p>Promise: nobody may do or see anything but by a live, dated row: a {@link org.schooldiary.school.people.Right} or a
 * membership. Rows are opened and ended with a source and never deleted, so that one can always tell who could see a
 * record on any day. Words: a <em>person</em> is an account of one platform ({@code iss} + {@code sub}); a
 * <em>viewer</em> is a person with the rights they hold at this moment, made afresh for each request; a
 * <em>pupil</em> is a person whom a teacher or the administration confirmed, never one by a platform's role alone.
 */
@NullMarked
package org.schooldiary.school.people;

import org.jspecify.annotations.NullMarked;
