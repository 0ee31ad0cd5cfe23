package org.schooldiary.demoplatform.school;

import static org.schooldiary.demoplatform.school.Subject.*;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many lessons of which subject a grade has in a week. */
final class Curriculum {

    private Curriculum() {}

    /** Weekly lessons by subject, eight subjects for each grade of 5–11, 23 or 24 lessons in all. */
    static Map<Subject, Integer> weeklyLessons(int grade) {
        Map<Subject, Integer> hours = new LinkedHashMap<>();
        if (grade <= 6) {
            hours.put(MATHEMATICS, 5);
            hours.put(RUSSIAN, 5);
            hours.put(LITERATURE, 3);
            hours.put(ENGLISH, 3);
            hours.put(HISTORY, 2);
            hours.put(GEOGRAPHY, 2);
            hours.put(BIOLOGY, 2);
            hours.put(INFORMATICS, 1);
            return hours;
        }
        hours.put(ALGEBRA, 4);
        hours.put(GEOMETRY, grade >= 10 ? 3 : 2);
        hours.put(RUSSIAN, grade == 7 ? 4 : grade >= 10 ? 2 : 3);
        hours.put(LITERATURE, grade == 7 ? 2 : 3);
        hours.put(ENGLISH, 3);
        hours.put(HISTORY, 3);
        hours.put(PHYSICS, grade >= 10 ? 4 : 3);
        hours.put(grade == 7 ? BIOLOGY : grade >= 10 ? INFORMATICS : CHEMISTRY, 2);
        return hours;
    }
}
