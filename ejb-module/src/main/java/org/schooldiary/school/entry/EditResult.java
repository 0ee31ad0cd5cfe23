package org.schooldiary.school.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;

/**
 * That an edit was applied, remembered so that the same edit sent again, by a phone that never heard the answer, is not
 * applied again. Edits that were not applied leave nothing behind and are judged afresh.
 */
@Entity
@IdClass(EditResult.Key.class)
@Table(name = "edit_result")
public class EditResult {
    /** How long it is remembered. */
    static final Duration MEMORY = Duration.ofDays(30);

    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Column(name = "edit_id")
    private String editId;

    @Column(name = "journal_id")
    private long journalId;

    @Column(name = "cell_version")
    private long cellVersion;

    @Column(name = "at_instant")
    private Instant at;

    /** For JPA. */
    protected EditResult() {}

    EditResult(PersonId person, UUID edit, JournalId journal, long cellVersion, Instant now) {
        this.personId = person.value();
        this.editId = edit.toString();
        this.journalId = journal.value();
        this.cellVersion = cellVersion;
        this.at = now;
    }

    UUID edit() {
        return UUID.fromString(editId);
    }

    boolean isOf(JournalId journal) {
        return journalId == journal.value();
    }

    CellOutcome outcome() {
        return new CellOutcome.Applied(cellVersion);
    }

    /** Key of a result: who sent the edit, and its id. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long personId;
        private String editId = "";

        /** For JPA. */
        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.personId == personId && key.editId.equals(editId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, editId);
        }
    }
}
