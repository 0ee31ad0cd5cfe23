package org.schooldiary.school.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.diary.DiarySubjects.TermMarkShown;
import org.schooldiary.school.diary.DiaryWeek.TermShown;
import org.schooldiary.school.journal.NameColumns;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** Reads the term marks of one pupil over several journals, by one query. */
@Dependent
class DiaryTermMarks {
    private static final String TERM_MARKS =
            "select c.journal_id, t.id, t.kind, t.number, t.first_day, t.last_day, c.value, c.remark, c.written_at, "
                    + NameColumns.of("p")
                    + " from term_mark_cell c join term t on t.id = c.term_id join person p on p.id = c.written_by"
                    + " where c.pupil_id = ? and c.value is not null and c.journal_id in (%s) order by t.number";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    private record OfJournal(JournalId journal, TermMarkShown mark) {}

    /** The pupil's term marks by journal, in the order of the terms; no entry where there is none. */
    Map<JournalId, List<TermMarkShown>> of(PersonId pupil, Collection<JournalId> journals) {
        if (journals.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(pupil.value()));
        journals.forEach(journal -> parameters.add(journal.value()));
        return new Projection(store)
                        .list(
                                TERM_MARKS.formatted(Projection.places(journals)),
                                DiaryTermMarks::mark,
                                parameters.toArray())
                        .stream()
                        .collect(groupingBy(OfJournal::journal, mapping(OfJournal::mark, toList())));
    }

    private static OfJournal mark(Row row) throws SQLException {
        JournalId journal = new JournalId(row.number());
        TermView term = new TermView(
                new TermId(row.number()), TermKind.valueOf(row.text()), row.smallNumber(), row.day(), row.day());
        TermMarkShown mark = new TermMarkShown(
                new TermShown(term.id(), term.name(), term.kind()),
                row.text(),
                row.optionalText(),
                row.instant(),
                NameColumns.read(row).withInitials());
        return new OfJournal(journal, mark);
    }
}
