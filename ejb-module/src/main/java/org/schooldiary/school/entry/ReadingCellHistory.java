package org.schooldiary.school.entry;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.Journals;
import org.schooldiary.school.journal.NameColumns;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** Reads what happened to a cell. */
@Stateless
public class ReadingCellHistory {
    private static final String ENTRIES = "select e.sequence, e.at_instant, e.content, " + NameColumns.of("p")
            + " from history_entry e join person p on p.id = e.person_id"
            + " where e.object_id = ? and e.pupil_id = ? and e.journal_id = ? order by e.sequence";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Journals journals;

    /**
     * One change of the cell.
     *
     * @param by «Белова Т. С.»
     * @param content canonical JSON, absent once it was erased
     */
    public record Line(long sequence, Instant at, @Nullable String content, String by) {}

    /**
     * Every change of the cell, oldest first; none where it was never written.
     *
     * @throws NotFound where the viewer may not read the journal
     */
    public List<Line> of(Viewer viewer, JournalId id, Cell cell) {
        journals.readable(viewer, id);
        return new Projection(store)
                .list(
                        ENTRIES,
                        ReadingCellHistory::line,
                        cell.object(),
                        cell.pupil().value(),
                        id.value());
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.number(),
                row.instant(),
                row.optionalText(),
                NameColumns.read(row).withInitials());
    }
}
