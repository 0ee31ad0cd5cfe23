package org.schooldiary.school.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** Reads the cells of a journal, one query for marks and one for attendance. */
@Dependent
class ReadingCells {
    private static final String MARKS = """
            select m.pupil_id, m.work_id, m.value, m.version, m.remark, w.weight, l.lesson_day, l.cancelled
            from mark_cell m join lesson_work w on w.id = m.work_id join lesson l on l.id = w.lesson_id
            where m.journal_id = ? and l.lesson_day between ? and ?
            """;

    private static final String ATTENDANCE = """
            select a.pupil_id, a.lesson_id, a.code, a.version, a.minutes, l.lesson_day, l.cancelled
            from attendance_cell a join lesson l on l.id = a.lesson_id
            where a.journal_id = ? and l.lesson_day between ? and ?
            """;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** Mark cells of lessons of those days, of everybody. */
    List<MarkRow> marks(JournalId journal, Span days) {
        return new Projection(store).list(MARKS, ReadingCells::mark, journal.value(), days.first(), days.last());
    }

    /** Mark cells of lessons of those days, of some pupils. */
    List<MarkRow> marks(JournalId journal, Span days, Collection<PersonId> pupils) {
        return new Projection(store)
                .list(
                        MARKS + " and m.pupil_id in (" + Projection.places(pupils) + ")",
                        ReadingCells::mark,
                        parameters(journal, days, pupils));
    }

    private static MarkRow mark(Row row) throws SQLException {
        return new MarkRow(
                new PersonId(row.number()),
                new WorkId(row.number()),
                mark(row.optionalText()),
                row.number(),
                row.optionalText(),
                row.decimal(),
                row.day(),
                row.truth());
    }

    private static @Nullable Mark mark(@Nullable String code) {
        return code == null ? null : Mark.of(code).orElseThrow();
    }

    /** Attendance cells of lessons of those days, of everybody. */
    List<AttendanceRow> attendance(JournalId journal, Span days) {
        return new Projection(store)
                .list(ATTENDANCE, ReadingCells::attendance, journal.value(), days.first(), days.last());
    }

    /** Attendance cells of lessons of those days, of some pupils. */
    List<AttendanceRow> attendance(JournalId journal, Span days, Collection<PersonId> pupils) {
        return new Projection(store)
                .list(
                        ATTENDANCE + " and a.pupil_id in (" + Projection.places(pupils) + ")",
                        ReadingCells::attendance,
                        parameters(journal, days, pupils));
    }

    private static AttendanceRow attendance(Row row) throws SQLException {
        return new AttendanceRow(
                new PersonId(row.number()),
                new LessonId(row.number()),
                code(row.optionalText()),
                row.number(),
                row.optionalSmallNumber(),
                row.day(),
                row.truth());
    }

    private static @Nullable AttendanceCode code(@Nullable String name) {
        return name == null ? null : AttendanceCode.valueOf(name);
    }

    private static Object[] parameters(JournalId journal, Span days, Collection<PersonId> pupils) {
        List<Object> parameters = new ArrayList<>(List.of(journal.value(), days.first(), days.last()));
        pupils.forEach(pupil -> parameters.add(pupil.value()));
        return parameters.toArray();
    }
}
