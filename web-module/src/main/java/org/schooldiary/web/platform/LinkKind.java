package org.schooldiary.web.platform;

import java.util.Optional;
import org.schooldiary.school.journal.NamedWork;
import org.schooldiary.school.people.Invalid;

/** What a link in a course can open. Teachers and families come to pages of their own by the same link. */
public enum LinkKind {
    /** A journal; for families the diary. */
    JOURNAL("/journal/"),
    /** The diary of whoever opens the link. */
    DIARY("/diary/"),
    /** Who was there: the journal's attendance; for families the lessons missed. */
    ATTENDANCE("/journal/?view=attendance"),
    /** Homework: of the journal; for families what is ahead. */
    HOMEWORK("/journal/?view=homework"),
    /** One work: its column; for families the subject with its mark. */
    WORK("/journal/?work=");

    private final String path;

    LinkKind(String path) {
        this.path = path;
    }

    /**
     * The address of our page.
     *
     * @param work of a link to a work
     * @throws Invalid naming {@code field} where a work is missing or has no place
     */
    String path(Optional<NamedWork> work, String field) {
        if ((this == WORK) != work.isPresent()) {
            throw new Invalid(field, this == WORK ? "problem.required" : "problem.json-unknown-field");
        }
        return path + work.map(named -> named.id().toString()).orElse("");
    }

    /** Whether it can be of one journal. */
    boolean isOfJournal() {
        return this != DIARY;
    }
}
