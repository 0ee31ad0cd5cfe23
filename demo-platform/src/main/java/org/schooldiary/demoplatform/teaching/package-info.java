/**
 * What happened in the lyceum's lessons: topics, homework, marks and absences, made up so that they look lived in.
 *
 * <p>A pupil has an ability and days of illness of its own, equal in all courses; both come from the pupil's id, so
 * the record of one course does not depend on which courses were written before it.
 */
@NullMarked
package org.schooldiary.demoplatform.teaching;

import org.jspecify.annotations.NullMarked;
