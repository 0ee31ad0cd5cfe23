package org.schooldiary.school.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.people.Grades;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.PersonId;

/**
 * What a teacher says of a journal to be opened.
 *
 * @param className «7А», up to 32 characters
 * @param grade 1 to 11
 * @param subject «Алгебра», up to 255 characters
 * @param pupils members of the course who are its pupils
 */
public record NewJournal(String className, int grade, String subject, TermKind termKind, List<PersonId> pupils) {
    private static final int LONGEST_CLASS_NAME = 32;
    private static final int LONGEST_SUBJECT = 255;

    /**
     * The same, checked.
     *
     * @throws Invalid naming {@code className}, {@code grade} or {@code subject}
     */
    public static NewJournal of(
            @Nullable String className, int grade, @Nullable String subject, TermKind termKind, List<PersonId> pupils) {
        if (grade < Grades.FIRST || grade > Grades.LAST) {
            throw new Invalid("grade", "problem.grade", Grades.FIRST, Grades.LAST);
        }
        return new NewJournal(
                TextRule.required(className, LONGEST_CLASS_NAME, "className"),
                grade,
                TextRule.required(subject, LONGEST_SUBJECT, "subject"),
                termKind,
                List.copyOf(pupils));
    }
}
