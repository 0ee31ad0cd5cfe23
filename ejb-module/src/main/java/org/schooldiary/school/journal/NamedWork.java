package org.schooldiary.school.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Locale;
import org.schooldiary.school.people.JournalId;

/**
 * A work as it is called outside its journal.
 *
 * @param type name of its kind
 * @param title empty where the kind says enough
 * @param day of its lesson
 */
public record NamedWork(JournalId journal, WorkId id, String type, String title, LocalDate day) {

    /** «Контрольная работа: Дроби»; the title alone where it says the kind by itself. */
    @JsonIgnore
    public String name() {
        if (title.isEmpty()) {
            return type;
        }
        boolean saysKind = title.toLowerCase(Locale.ROOT).startsWith(type.toLowerCase(Locale.ROOT));
        return saysKind ? title : type + ": " + title;
    }
}
