/**
 * What a teacher has before them: the page of a journal for one term.
 *
 * <p>Promise: a page is read by a fixed number of queries however many lessons and pupils there are, straight into the shape
 * in which it is shown; its tag changes whenever anything on it does. Words: a <em>tally</em> is what a pupil's cells of a
 * term add up to: the weighted average and the missed lessons.
 */
@NullMarked
package org.schooldiary.school.page;

import org.jspecify.annotations.NullMarked;
