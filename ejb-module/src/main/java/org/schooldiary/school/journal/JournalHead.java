package org.schooldiary.school.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.record.ChainLink;
import org.schooldiary.school.record.Change;
import org.schooldiary.school.record.HistoryEntry;

/**
 * The row that every write of a journal locks first.
 *
 * <p>It knows the journal's version, which grows by one with each writing transaction, and the end of its history chain.
 */
@Entity
@Table(name = "journal_head")
public class JournalHead {
    @Id
    @Column(name = "journal_id")
    private long journalId;

    private long version;

    private long sequence;

    @Column(name = "last_hash")
    private String lastHash;

    /** For JPA. */
    protected JournalHead() {}

    JournalHead(JournalId journal) {
        journalId = journal.value();
        lastHash = ChainLink.GENESIS;
    }

    /** The history entry that tells of {@code change}, at the end of the chain. */
    HistoryEntry record(SchoolId school, Change change) {
        HistoryEntry entry = new HistoryEntry(school, new JournalId(journalId), sequence, lastHash, change);
        sequence = entry.sequence();
        lastHash = entry.hash();
        return entry;
    }

    /** The journal is not what it was. */
    void raiseVersion() {
        version++;
    }

    long version() {
        return version;
    }
}
