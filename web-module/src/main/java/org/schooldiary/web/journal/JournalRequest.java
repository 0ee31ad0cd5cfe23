package org.schooldiary.web.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.journal.NewJournal;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.web.json.Required;

/** Asks for a journal to be opened. */
record JournalRequest(
        @Nullable String className,
        @Nullable Integer grade,
        @Nullable String subject,
        @Nullable TermKind termKind,
        @Nullable List<PersonId> pupils) {

    NewJournal plan() {
        List<PersonId> named = Required.present("pupils", pupils);
        for (int i = 0; i < named.size(); i++) {
            Required.present("pupils[" + i + "]", named.get(i));
        }
        return NewJournal.of(
                className, Required.present("grade", grade), subject, Required.present("termKind", termKind), named);
    }
}
