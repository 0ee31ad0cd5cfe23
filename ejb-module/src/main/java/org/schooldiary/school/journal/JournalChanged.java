package org.schooldiary.school.journal;

import java.util.Set;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;

/**
 * A journal has another version than before; said when the change is in the store for good.
 *
 * @param version the new version
 * @param pupils whose diaries show something else now; empty means everybody's of the journal
 */
public record JournalChanged(JournalId journal, long version, Set<PersonId> pupils) {
    /** Whether the diary of {@code pupil} may show something else now. */
    public boolean concerns(PersonId pupil) {
        return pupils.isEmpty() || pupils.contains(pupil);
    }
}
