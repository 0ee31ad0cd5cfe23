package org.schooldiary.demoplatform.teaching;

import java.util.List;
import org.schooldiary.demoplatform.school.Subject;

/** What the second, third … lesson on one topic is called, by the custom of the subject. */
enum Phases {
    EXACT("Решение задач", "Закрепление", "Практикум", "Обобщение"),
    WORDS("Продолжение", "Работа с текстом", "Практикум", "Обобщение"),
    ENGLISH("Grammar practice", "Reading", "Speaking", "Writing", "Revision");

    private final List<String> names;

    Phases(String... names) {
        this.names = List.of(names);
    }

    static Phases of(Subject subject) {
        return switch (subject) {
            case MATHEMATICS, ALGEBRA, GEOMETRY, PHYSICS, CHEMISTRY, INFORMATICS -> EXACT;
            case ENGLISH -> ENGLISH;
            case RUSSIAN, LITERATURE, HISTORY, GEOGRAPHY, BIOLOGY -> WORDS;
        };
    }

    /**
     * Ending of the topic in the lesson book.
     *
     * @param lesson on the topic, from 0; the first lesson has none
     */
    String suffix(int lesson) {
        return lesson == 0 ? "" : ". " + names.get(Math.min(lesson, names.size()) - 1);
    }
}
