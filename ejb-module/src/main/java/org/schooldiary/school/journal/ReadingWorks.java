package org.schooldiary.school.journal;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** Finds works by what they are called; nothing of their marks. One query each. */
@Stateless
public class ReadingWorks {
    /** The newest ones; nobody places a link to an older one. */
    private static final int MOST = 300;

    private static final String WORKS = """
            select w.journal_id, w.id, t.name, w.title, l.lesson_day
            from lesson_work w join lesson l on l.id = w.lesson_id join work_type t on t.id = w.work_type_id
            where w.journal_id in (%s) and l.cancelled = false
            order by l.lesson_day desc, l.bell desc, w.position, w.id
            """;

    private static final String ONE = """
            select w.journal_id, w.id, t.name, w.title, l.lesson_day
            from lesson_work w join lesson l on l.id = w.lesson_id join work_type t on t.id = w.work_type_id
            where w.journal_id = ? and w.id = ?
            """;

    private static final String DAY = "select l.lesson_day, w.journal_id from lesson_work w"
            + " join lesson l on l.id = w.lesson_id where w.id = ?";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** The works of those of {@code journals} that the viewer teaches, the newest first. */
    public List<NamedWork> of(Viewer viewer, Collection<JournalId> journals) {
        List<Object> taught = new ArrayList<>();
        journals.stream().filter(viewer::teaches).forEach(journal -> taught.add(journal.value()));
        if (taught.isEmpty()) {
            return List.of();
        }
        return new Projection(store)
                .list(WORKS.formatted(Projection.places(taught)), ReadingWorks::named, taught.toArray()).stream()
                        .limit(MOST)
                        .toList();
    }

    /** The work of a journal that the viewer teaches; absent where there is none such. */
    public Optional<NamedWork> one(Viewer viewer, JournalId journal, WorkId work) {
        return viewer.teaches(journal)
                ? new Projection(store).first(ONE, ReadingWorks::named, journal.value(), work.value())
                : Optional.empty();
    }

    /** Where a work stands; absent where there is none such. */
    public Optional<WorkPlace> place(WorkId work) {
        return new Projection(store)
                .first(DAY, row -> new WorkPlace(row.day(), new JournalId(row.number())), work.value());
    }

    private static NamedWork named(Row row) throws SQLException {
        return new NamedWork(
                new JournalId(row.number()),
                new WorkId(row.number()),
                row.text(),
                Optional.ofNullable(row.optionalText()).orElse(""),
                row.day());
    }

    /**
     * The place of a work.
     *
     * @param day of its lesson
     */
    public record WorkPlace(LocalDate day, JournalId journal) {}
}
