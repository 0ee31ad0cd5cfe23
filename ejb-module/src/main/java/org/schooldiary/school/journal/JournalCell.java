package org.schooldiary.school.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.record.HistoryKind;
import org.schooldiary.school.store.Ids;

/**
 * The row of a cell: of a pupil and something else of one journal.
 *
 * <p>It begins with the first entry, as version 1. Every later entry or clearing is one version more; a cleared cell stays,
 * empty, with its version, so that an edit that saw an older one is told so.
 */
@MappedSuperclass
public abstract class JournalCell {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "journal_id")
    private long journalId;

    @Column(name = "pupil_id")
    private long pupilId;

    private long version;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private long writtenBy;

    private @Nullable String source;

    /** For JPA. */
    protected JournalCell() {}

    /** A cell never written, version 0. */
    protected JournalCell(JournalFrame journal, PersonId pupil) {
        id = Ids.next();
        schoolId = journal.school().value();
        journalId = journal.id().value();
        pupilId = pupil.value();
    }

    /** It holds something else, or nothing, from now on. */
    protected final void written(Provenance provenance) {
        writtenBy = provenance.by().value();
        writtenAt = provenance.at();
        source = provenance.source();
        version++;
    }

    /** What the history calls a change of it. */
    public abstract HistoryKind kind();

    /** Id of what the pupil has the cell for: work, lesson or term. */
    public abstract long object();

    /** As the history keeps it; absent while the cell is empty. */
    public abstract @Nullable CanonicalJson content();

    public PersonId pupil() {
        return new PersonId(pupilId);
    }

    /** 0 where it was never written. */
    public long version() {
        return version;
    }

    /** Who wrote it last. */
    public PersonId writtenBy() {
        return new PersonId(writtenBy);
    }

    /** When it was written last. */
    public Instant writtenAt() {
        return writtenAt;
    }
}
