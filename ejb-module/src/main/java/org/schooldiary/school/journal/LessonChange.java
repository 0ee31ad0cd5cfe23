package org.schooldiary.school.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a lesson; absent members stay as they are, empty texts are taken away.
 *
 * @param cancelled whether it is not held
 */
public record LessonChange(
        @Nullable LocalDate day,
        @Nullable Integer bell,
        @Nullable String topic,
        @Nullable String homework,
        @Nullable String note,
        @Nullable Boolean cancelled) {

    LessonTime time(LessonTime now) {
        return new LessonTime(day == null ? now.day() : day, bell == null ? now.bell() : bell);
    }

    LessonText text(LessonText now) {
        return new LessonText(
                topic == null ? now.topic() : topic,
                homework == null ? now.homework() : homework,
                note == null ? now.note() : note);
    }
}
