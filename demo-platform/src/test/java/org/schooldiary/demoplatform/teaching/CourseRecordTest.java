package org.schooldiary.demoplatform.teaching;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schooldiary.demoplatform.school.*;

class CourseRecordTest {
    @Test
    void dump() {
        Lyceum l = LyceumMaker.make();
        SchoolYear y = new SchoolYear(2026);
        long marks = 0, absent = 0, slots = 0;
        long[] hist = new long[6];
        for (Course c : l.courses()) {
            var lessons = new CourseRecord(l, c, y).taughtUntil(LocalDate.of(2026, 11, 22));
            for (var t : lessons) {
                for (var w : t.works())
                    for (int m : w.marks().values()) {
                        marks++;
                        hist[m]++;
                    }
                absent += t.attendance().values().stream()
                        .filter(TaughtLesson.Absence::missed)
                        .count();
                slots += c.schoolClass().pupils().size();
            }
            if (c.id().startsWith("7a")) {
                System.out.println(c.title() + " " + lessons.size() + " " + l.lessons(c));
                lessons.stream()
                        .limit(14)
                        .forEach(t -> System.out.println("  " + t.day() + " " + t.bell() + " " + t.topic() + " | "
                                + t.homework() + " | " + t.works().size()));
            }
        }
        System.out.println(
                marks + " marks " + java.util.Arrays.toString(hist) + " absent " + 100.0 * absent / slots + "%");
    }
}
