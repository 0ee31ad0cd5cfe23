/**
 * The diary: one pupil over all journals.
 *
 * <p>Promise: a family sees everything of its own child and nothing of anybody else's; a member of staff sees what they are
 * responsible for, and is remembered for having looked; whatever the diary is asked for, it takes a fixed number of queries. Words:
 * the <em>scope</em> of a viewer is the part of a pupil's journals that they may see ({@link
 * org.schooldiary.school.diary.DiaryAccess} holds the rule).
 */
@NullMarked
package org.schooldiary.school.diary;

import org.jspecify.annotations.NullMarked;
