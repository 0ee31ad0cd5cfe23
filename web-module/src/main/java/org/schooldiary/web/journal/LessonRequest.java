package org.schooldiary.web.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.LessonText;
import org.schooldiary.school.journal.LessonTime;
import org.schooldiary.school.journal.WorkOrder;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.web.json.Required;

/** Asks for a lesson to be added. */
record LessonRequest(
        @Nullable LocalDate day,
        @Nullable Integer bell,
        @Nullable String topic,
        @Nullable String homework,
        @Nullable String note,
        @Nullable List<WorkRequest> works) {
    /** Works of one lesson at most. */
    private static final int MOST_WORKS = 10;

    LessonTime time() {
        return new LessonTime(Required.present("day", day), bell);
    }

    LessonText text() {
        return new LessonText(topic, homework, note);
    }

    List<WorkOrder> orders() {
        List<WorkRequest> asked = works == null ? List.of() : works;
        if (asked.size() > MOST_WORKS) {
            throw new Invalid("works", "invalid.tooMany", MOST_WORKS);
        }
        List<WorkOrder> orders = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            orders.add(Required.present("works[" + i + "]", asked.get(i)).order());
        }
        return orders;
    }
}
