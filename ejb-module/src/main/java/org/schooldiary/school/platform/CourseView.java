package org.schooldiary.school.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;

/**
 * A course as one person sees it.
 *
 * @param title empty where the platform gives neither title nor label
 * @param journals those of the course, for its instructors and the administration; nobody else needs them
 * @param mayOpenJournal whether they may open one here
 * @param state what they are to the course
 * @param suggestion what a journal of this course might be, guessed from its title and label
 * @param helpers who can help somebody without rights
 * @param forGuardians whether its Learners are guardians and never pupils, for those who may change that
 * @param rosterQuestions how many people of the class list wait for a decision, for those who may decide
 */
public record CourseView(
        CourseId id,
        String title,
        @Nullable String label,
        List<Listed> journals,
        boolean mayOpenJournal,
        CourseState state,
        CourseGuess suggestion,
        List<Helper> helpers,
        @Nullable Boolean forGuardians,
        int rosterQuestions) {

    /**
     * A journal of the course.
     *
     * @param teachers as they are written: «Белова Т. С.»
     * @param mine whether the viewer teaches it
     */
    public record Listed(JournalId id, String subject, String className, List<String> teachers, boolean mine) {}

    /**
     * Somebody who can help.
     *
     * @param role {@code TEACHER}
     */
    public record Helper(String name, String role) {}
}
