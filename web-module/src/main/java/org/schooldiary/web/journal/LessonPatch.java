package org.schooldiary.web.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.LessonChange;
import org.schooldiary.web.json.Required;

/** Asks for a lesson to be changed; absent members stay as they are, empty texts are taken away. */
record LessonPatch(
        @Nullable Long expectedVersion,
        @Nullable LocalDate day,
        @Nullable Integer bell,
        @Nullable String topic,
        @Nullable String homework,
        @Nullable String note,
        @Nullable Boolean cancelled) {
    LessonChange change() {
        return new LessonChange(day, bell, topic, homework, note, cancelled);
    }

    long seen() {
        return Required.present("expectedVersion", expectedVersion);
    }
}
