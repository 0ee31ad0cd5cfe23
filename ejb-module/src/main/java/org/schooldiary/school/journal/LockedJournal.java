package org.schooldiary.school.journal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.record.Change;
import org.schooldiary.school.record.HistoryKind;

/** A journal whose head is locked by the running transaction, and what one does with it then. */
public final class LockedJournal {
    private final EntityManager entities;
    private final JournalFrame frame;
    private final JournalHead head;
    private final PersonId writer;
    private final Instant now;

    LockedJournal(EntityManager entities, JournalFrame frame, JournalHead head, PersonId writer, Instant now) {
        this.entities = entities;
        this.frame = frame;
        this.head = head;
        this.writer = writer;
        this.now = now;
    }

    public JournalFrame frame() {
        return frame;
    }

    /** Who writes. */
    public PersonId writer() {
        return writer;
    }

    /** The instant of everything written now. */
    public Instant now() {
        return now;
    }

    /**
     * Of what is written now.
     *
     * @param source the system a taken-over record came from
     */
    public Provenance provenance(@Nullable String source) {
        return new Provenance(writer, now, source);
    }

    /** The version before this write, or after it once it was {@linkplain Journals#changed announced}. */
    public long version() {
        return head.version();
    }

    /**
     * Adds to the journal's history.
     *
     * @param pupil the pupil concerned, absent where it is nobody's in particular
     * @param object id of what changed
     * @param before how it was, absent where it is new
     * @param after how it is now, absent where it is gone
     * @param source the system a taken-over record came from
     */
    public void record(
            HistoryKind kind,
            @Nullable PersonId pupil,
            long object,
            @Nullable CanonicalJson before,
            @Nullable CanonicalJson after,
            @Nullable String source) {
        Change change = new Change(kind, now, writer, pupil, object, before, after, source);
        entities.persist(head.record(frame.school(), change));
    }

    JournalHead head() {
        return head;
    }
}
