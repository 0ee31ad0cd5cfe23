/**
 * The class journal: one teaching group, one subject, one year; its pupils by date, its lessons and works.
 *
 * <p>Promise: whatever is written in a journal is written under the lock of its head, raises the journal's version and leaves an
 * entry in its history, or is not written at all. Words: a <em>teaching group</em> is a class or part of it, with dated
 * <em>membership</em>; a <em>lesson</em> has a day and a <em>bell</em> (its place in the day) and, apart from that, a
 * number within the journal; a <em>work</em> is what marks are given for; an <em>arrival</em> is a learner of the
 * platform's course whom nobody has confirmed or dismissed yet. Rules of this package:
 * {@link org.schooldiary.school.journal.JournalAccess} (who may), {@link org.schooldiary.school.journal.Membership} (who
 * belonged when), {@link org.schooldiary.school.journal.LessonOrder} (numbering),
 * {@link org.schooldiary.school.journal.UsualWorkType} (works a school begins with), {@link
 * org.schooldiary.school.journal.Weight}.
 */
@NullMarked
package org.schooldiary.school.journal;

import org.jspecify.annotations.NullMarked;
