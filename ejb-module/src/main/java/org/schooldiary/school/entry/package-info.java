/**
 * Entering marks and attendance, by a teacher at the journal or from another system's records.
 *
 * <p>Promise: what is said to be applied is on disk; the same edit is applied once, however often it is sent; nobody's entry is
 * written over unseen. Words: an <em>edit</em> is one change of one <em>cell</em>, with an id of its own and the version of the
 * cell its author saw; it is <em>applied</em>, in <em>conflict</em> with somebody else's, or <em>refused</em> by a
 * {@link org.schooldiary.school.entry.CellRule}; a <em>takeover</em> brings lessons of the time before the journal was
 * opened here.
 */
@NullMarked
package org.schooldiary.school.entry;

import org.jspecify.annotations.NullMarked;
