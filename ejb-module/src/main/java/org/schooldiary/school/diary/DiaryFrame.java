package org.schooldiary.school.diary;

import java.time.LocalDate;
import java.util.List;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;

/**
 * Whose diary, and which journals of it the viewer may see.
 *
 * @param className today's class, or the one most journals name; empty where there is none
 * @param version changes whenever one of these journals does
 * @param tag changes whenever anything that this viewer is shown today does
 */
public record DiaryFrame(
        PersonName name, String className, LocalDate today, List<DiaryJournal> journals, String version, String tag) {
    public PersonId pupil() {
        return name.person();
    }

    /** Which journals they are. */
    public List<JournalId> journalIds() {
        return journals.stream().map(DiaryJournal::id).toList();
    }
}
