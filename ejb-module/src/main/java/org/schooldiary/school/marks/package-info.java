/**
 * Marks: what they may be, the cells that hold them, and how they are averaged.
 *
 * <p>Promise: an average is computed from the marks themselves, in exact decimals, and only rounded to be shown. Words: a
 * <em>mark</em> (отметка) is the value for one pupil and one work; a <em>cell</em> is the place for it, which keeps a
 * version for good, also when it is cleared. A <em>term mark</em> (итоговая отметка) is set by
 * the teacher for a term; its <em>proposal</em> is computed. The rules of this package are {@link
 * org.schooldiary.school.marks.Mark} (which values there are and which of them count), {@link
 * org.schooldiary.school.marks.WeightedAverage} and {@link org.schooldiary.school.marks.TermProposal}.
 */
@NullMarked
package org.schooldiary.school.marks;

import org.jspecify.annotations.NullMarked;
