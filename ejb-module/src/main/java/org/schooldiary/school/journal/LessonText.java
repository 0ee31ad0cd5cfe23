package org.schooldiary.school.journal;

import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;

/**
 * What is said of a lesson in words.
 *
 * @param topic up to 500 characters
 * @param homework up to 4,000 characters; empty means that nothing is set
 * @param note for the teachers and the family, up to 2,000 characters
 */
public record LessonText(
        @Nullable String topic,
        @Nullable String homework,
        @Nullable String note) {
    private static final int LONGEST_TOPIC = 500;
    private static final int LONGEST_HOMEWORK = 4000;
    private static final int LONGEST_NOTE = 2000;

    /**
     * The same texts without white space around them and with nothing instead of blank ones.
     *
     * @param path before the names of the members, {@code lessons[3].} or nothing
     * @throws Invalid naming the member that is too long or holds a control character
     */
    public LessonText checked(String path) {
        return new LessonText(
                TextRule.text(topic, LONGEST_TOPIC, path + "topic"),
                TextRule.text(homework, LONGEST_HOMEWORK, path + "homework"),
                TextRule.text(note, LONGEST_NOTE, path + "note"));
    }
}
