package org.schooldiary.school.journal;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** Finds journals by what the viewer may do with them, and locks them for writing. */
@Stateless
public class Journals {
    private static final String FRAME = """
            select j.id, j.school_id, j.course_id, s.name, g.class_id, g.class_name, g.grade, g.id, j.term_kind,
              y.id, y.first_day, y.last_day, j.opened_on, h.version
            from journal j
              join journal_head h on h.journal_id = j.id
              join subject s on s.id = j.subject_id
              join teaching_group g on g.id = j.group_id
              join academic_year y on y.id = j.year_id
            where j.id = ? and j.school_id = ?
            """;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Clock clock;

    @Inject
    private Event<JournalChanged> changes;

    /**
     * The journal, for reading.
     *
     * @throws NotFound where the viewer may not read it
     */
    public JournalFrame readable(Viewer viewer, JournalId id) {
        return frame(viewer, id)
                .filter(journal -> JournalAccess.READ.isOpenTo(viewer, journal))
                .orElseThrow(NotFound::new);
    }

    private Optional<JournalFrame> frame(Viewer viewer, JournalId id) {
        return new Projection(store)
                .first(FRAME, Journals::frame, id.value(), viewer.school().value());
    }

    private static JournalFrame frame(Row row) throws SQLException {
        return new JournalFrame(
                new JournalId(row.number()),
                new SchoolId(row.number()),
                new CourseId(row.number()),
                row.text(),
                schoolClass(row.optionalNumber()),
                row.text(),
                row.smallNumber(),
                row.number(),
                TermKind.valueOf(row.text()),
                row.number(),
                new Span(row.day(), row.day()),
                row.day(),
                row.number());
    }

    private static @Nullable SchoolClassId schoolClass(@Nullable Long id) {
        return id == null ? null : new SchoolClassId(id);
    }

    /** The journal that the running transaction has just made for the viewer, who does not teach it before the commit. */
    public LockedJournal opened(Viewer viewer, JournalId id) {
        return lock(viewer, frame(viewer, id).orElseThrow(NotFound::new));
    }

    /**
     * The journal, its head locked until the transaction ends.
     *
     * @throws NotFound where the viewer may not read it
     * @throws NotAllowed where the viewer may read it, but not do {@code act}
     */
    public LockedJournal locked(Viewer viewer, JournalId id, JournalAccess act) {
        JournalFrame frame = readable(viewer, id);
        if (!act.isOpenTo(viewer, frame)) {
            throw new NotAllowed();
        }
        return lock(viewer, frame);
    }

    private LockedJournal lock(Viewer viewer, JournalFrame frame) {
        JournalHead head = entities.find(JournalHead.class, frame.id().value(), LockModeType.PESSIMISTIC_WRITE);
        return new LockedJournal(entities, frame, head, viewer.person(), clock.instant());
    }

    /**
     * Ends a write: the journal has a new version, and whoever looks at it learns so after the commit.
     *
     * @param pupils whose diaries show something else now; empty means everybody's
     */
    public void changed(LockedJournal journal, Set<PersonId> pupils) {
        journal.head().raiseVersion();
        entities.flush();
        changes.fire(new JournalChanged(journal.frame().id(), journal.version(), Set.copyOf(pupils)));
    }
}
