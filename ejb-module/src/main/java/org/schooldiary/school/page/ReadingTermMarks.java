package org.schooldiary.school.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** Reads the term marks of a journal's year, and the marks of the terms not shown, from which their proposals follow. */
@Dependent
class ReadingTermMarks {
    private static final String TERM_MARKS = "select c.pupil_id, c.term_id, c.value, c.version, c.remark"
            + " from term_mark_cell c where c.journal_id = ? order by c.id";

    private static final String OTHER_MARKS = """
            select m.pupil_id, m.value, w.weight, l.lesson_day
            from mark_cell m join lesson_work w on w.id = m.work_id join lesson l on l.id = w.lesson_id
            where m.journal_id = ? and m.value is not null and l.cancelled = false
              and (l.lesson_day < ? or l.lesson_day > ?)
            """;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** A mark of a term that is not shown. */
    record OtherMark(PersonId pupil, Mark mark, BigDecimal weight, LocalDate day) {}

    /** Every term mark cell ever written. */
    List<TermMarkRow> termMarks(JournalId journal) {
        return new Projection(store).list(TERM_MARKS, ReadingTermMarks::termMark, journal.value());
    }

    private static TermMarkRow termMark(Row row) throws SQLException {
        return new TermMarkRow(
                new PersonId(row.number()),
                new TermId(row.number()),
                Optional.ofNullable(row.optionalText()).flatMap(Mark::of).orElse(null),
                row.number(),
                row.optionalText());
    }

    /** The marks of lessons held outside {@code shown}. */
    List<OtherMark> marksOutside(JournalId journal, Span shown) {
        return new Projection(store)
                .list(
                        OTHER_MARKS,
                        row -> new OtherMark(
                                new PersonId(row.number()),
                                Mark.of(row.text()).orElseThrow(),
                                row.decimal(),
                                row.day()),
                        journal.value(),
                        shown.first(),
                        shown.last());
    }
}
