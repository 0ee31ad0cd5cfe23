/**
 * Attendance: exceptions, and what follows where there is none.
 *
 * <p>Promise: «present» is never stored and never guessed. Stored are exceptions and that attendance was <em>taken</em>;
 * {@link org.schooldiary.school.attendance.Presence} derives the rest, and without «taken» everybody is unset. Words:
 * unexcused (Н), excused (УП), ill (Б), late (О, with minutes). {@link org.schooldiary.school.attendance.Missed} counts.
 */
@NullMarked
package org.schooldiary.school.attendance;

import org.jspecify.annotations.NullMarked;
