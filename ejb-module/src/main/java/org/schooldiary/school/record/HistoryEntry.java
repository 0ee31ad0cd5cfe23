package org.schooldiary.school.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;

/**
 * One entry of a journal's history.
 *
 * <p>Written in the transaction of the change it tells of, under the lock of the journal's head; never changed afterwards
 * but for one thing: erasing a person takes content and salt away and leaves the commitment, so that the chain still
 * verifies.
 */
@Entity
@IdClass(HistoryEntry.Key.class)
@Table(name = "history_entry")
public class HistoryEntry {
    @Id
    @Column(name = "journal_id")
    private long journalId;

    @Id
    private long sequence;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "at_instant")
    private Instant at;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private HistoryKind kind;

    @Column(name = "pupil_id")
    private @Nullable Long pupilId;

    @Column(name = "object_id")
    private long objectId;

    private @Nullable String content;

    private @Nullable String salt;

    private String commitment;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    /** For JPA. */
    protected HistoryEntry() {}

    /** The entry that tells of {@code change} and follows the entry {@code last} with the hash {@code lastHash}. */
    public HistoryEntry(SchoolId school, JournalId journal, long last, String lastHash, Change change) {
        schoolId = school.value();
        journalId = journal.value();
        at = change.at();
        personId = change.by().value();
        kind = change.kind();
        pupilId = change.pupil() == null ? null : change.pupil().value();
        objectId = change.object();
        content = change.content();
        salt = Salt.next();
        ChainLink link = ChainLink.of(last + 1, lastHash, salt, content);
        sequence = link.sequence();
        previousHash = link.previousHash();
        commitment = link.commitment();
        hash = link.hash();
    }

    /** Place in the journal's chain, from 1. */
    public long sequence() {
        return sequence;
    }

    public String hash() {
        return hash;
    }

    /** When the change was made. */
    public Instant at() {
        return at;
    }

    /** Who made the change. */
    public PersonId by() {
        return new PersonId(personId);
    }

    /** The canonical content, absent once it was erased. */
    public @Nullable String content() {
        return content;
    }

    /** Takes the content away for good; the chain goes on to verify. */
    public void erase() {
        content = null;
        salt = null;
    }

    ChainLink link() {
        return new ChainLink(sequence, previousHash, commitment, hash);
    }

    /** Whether the content, where it is still there, is the one committed to and says the same as the columns. */
    boolean contentHolds() {
        if (content == null || salt == null) {
            return content == null && salt == null;
        }
        return ChainLink.commitment(salt, content).equals(commitment) && content.startsWith(expectedBeginning());
    }

    private String expectedBeginning() {
        String envelope = Change.envelope(kind, at, by(), pupilId == null ? null : new PersonId(pupilId), objectId)
                .text();
        return envelope.substring(0, envelope.length() - 1);
    }

    /** Key of an entry: its journal and its place in the chain. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long journalId;
        private long sequence;

        /** For JPA. */
        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.journalId == journalId && key.sequence == sequence;
        }

        @Override
        public int hashCode() {
            return Objects.hash(journalId, sequence);
        }
    }
}
