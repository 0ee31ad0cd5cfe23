/**
 * The platform's gradebook: term marks, and marks of works where the teacher wants it, are sent there and read back.
 *
 * <p>Promise: every mark arrives, once, however often the platform or this server goes away meanwhile; what somebody
 * changed in the platform is never overwritten unless the teacher says so. Words: a <em>column</em> is a term or a work in
 * the gradebook; a <em>wanted</em> value is what the journal says now, a <em>sent</em> one what the platform was last told;
 * a <em>difference</em> is a value of the platform that is neither. There is no second writing path: what waits is found by
 * comparing the journal's version with the version compared last. Rules, plain Java: {@link
 * org.schooldiary.school.gradebook.GradebookScore#step} (what is to be done about one pupil's mark), {@link
 * org.schooldiary.school.gradebook.GradebookValue#matches} (when two values are the same), {@link
 * org.schooldiary.school.gradebook.Backoff} (when something is tried again).
 */
@NullMarked
package org.schooldiary.school.gradebook;

import org.jspecify.annotations.NullMarked;
