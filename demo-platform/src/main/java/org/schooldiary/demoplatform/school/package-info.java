/**
 * Лицей № 68, a made-up school of classes 5–11: who learns, teaches and looks after whom, and when lessons are.
 *
 * <p>Everything here is computed from a fixed random seed and is the same at every start, on every machine: logins,
 * ids, names, the timetable. Nothing is stored. Names come from datafaker's Russian lists, the well-known people of
 * the guide from {@code school/7a.txt} and {@link org.schooldiary.demoplatform.school.Posts}.
 */
@NullMarked
package org.schooldiary.demoplatform.school;

import org.jspecify.annotations.NullMarked;
