package org.schooldiary.school.diary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.LessonOrder;
import org.schooldiary.school.journal.NameColumns;
import org.schooldiary.school.journal.Weight;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Reads lessons, marks and exceptions of one pupil over several journals, one query each. */
@Dependent
class DiaryCells {
    private static final String LESSONS = """
            select l.id, l.journal_id, l.lesson_day, l.bell, l.topic, l.homework, l.note, l.cancelled, l.taken_at
            from lesson l where l.lesson_day between ? and ? and l.journal_id in (%s)
            """;

    private static final String MARKS =
            "select m.journal_id, l.id, w.id, l.lesson_day, l.cancelled, l.topic, m.value, t.name,"
                    + " w.title, w.weight, m.remark, m.written_at, " + NameColumns.of("p")
                    + " from mark_cell m join lesson_work w on w.id = m.work_id join lesson l on l.id = w.lesson_id"
                    + " join work_type t on t.id = w.work_type_id join person p on p.id = m.written_by"
                    + " where m.pupil_id = ? and m.value is not null and l.lesson_day between ? and ?"
                    + " and m.journal_id in (%s) order by l.lesson_day, l.bell, l.id, w.position, w.id";

    private static final String EXCEPTIONS = """
            select a.journal_id, l.id, l.lesson_day, l.bell, l.topic, l.cancelled, a.code, a.minutes
            from attendance_cell a join lesson l on l.id = a.lesson_id
            where a.pupil_id = ? and a.code is not null and l.lesson_day between ? and ? and a.journal_id in (%s)
            """;

    private static final String NEXT = "select min(l.lesson_day) from lesson l"
            + " where l.lesson_day > ? and l.cancelled = false and l.journal_id in (%s)";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** A lesson of one of the journals. */
    record LessonRead(
            LessonId id,
            JournalId journal,
            LocalDate day,
            @Nullable Integer bell,
            @Nullable String topic,
            @Nullable String homework,
            @Nullable String note,
            boolean cancelled,
            @Nullable Instant takenAt)
            implements LessonOrder.Placed {}

    /** A mark the pupil has. */
    record MarkRead(
            JournalId journal,
            LessonId lesson,
            WorkId work,
            LocalDate day,
            boolean cancelled,
            @Nullable String topic,
            Mark mark,
            String workType,
            String workTitle,
            BigDecimal weight,
            @Nullable String comment,
            Instant at,
            String by) {
        String weightText() {
            return new Weight(weight).text();
        }
    }

    /** An exception the pupil has. */
    record ExceptionRead(
            JournalId journal,
            LessonId lesson,
            LocalDate day,
            @Nullable Integer bell,
            @Nullable String topic,
            boolean cancelled,
            AttendanceCode code,
            @Nullable Integer minutes) {}

    /** The lessons of those days, in their order. */
    List<LessonRead> lessons(Collection<JournalId> journals, Span days) {
        if (journals.isEmpty()) {
            return List.of();
        }
        return new Projection(store)
                        .list(
                                LESSONS.formatted(Projection.places(journals)),
                                row -> new LessonRead(
                                        new LessonId(row.number()),
                                        new JournalId(row.number()),
                                        row.day(),
                                        row.optionalSmallNumber(),
                                        row.optionalText(),
                                        row.optionalText(),
                                        row.optionalText(),
                                        row.truth(),
                                        row.optionalInstant()),
                                parameters(List.of(days.first(), days.last()), journals))
                        .stream()
                        .sorted(LessonOrder.ORDER)
                        .toList();
    }

    /** The pupil's marks in lessons of those days, in the order of lessons and works. */
    List<MarkRead> marks(PersonId pupil, Collection<JournalId> journals, Span days) {
        if (journals.isEmpty()) {
            return List.of();
        }
        return new Projection(store)
                .list(
                        MARKS.formatted(Projection.places(journals)),
                        row -> new MarkRead(
                                new JournalId(row.number()),
                                new LessonId(row.number()),
                                new WorkId(row.number()),
                                row.day(),
                                row.truth(),
                                row.optionalText(),
                                Mark.of(row.text()).orElseThrow(),
                                row.text(),
                                Optional.ofNullable(row.optionalText()).orElse(""),
                                row.decimal(),
                                row.optionalText(),
                                row.instant(),
                                NameColumns.read(row).withInitials()),
                        parameters(List.of(pupil.value(), days.first(), days.last()), journals));
    }

    /** The pupil's exceptions in lessons of those days. */
    List<ExceptionRead> exceptions(PersonId pupil, Collection<JournalId> journals, Span days) {
        if (journals.isEmpty()) {
            return List.of();
        }
        return new Projection(store)
                .list(
                        EXCEPTIONS.formatted(Projection.places(journals)),
                        row -> new ExceptionRead(
                                new JournalId(row.number()),
                                new LessonId(row.number()),
                                row.day(),
                                row.optionalSmallNumber(),
                                row.optionalText(),
                                row.truth(),
                                AttendanceCode.valueOf(row.text()),
                                row.optionalSmallNumber()),
                        parameters(List.of(pupil.value(), days.first(), days.last()), journals));
    }

    /** The first day after {@code day} with a lesson. */
    @Nullable LocalDate nextAfter(LocalDate day, Collection<JournalId> journals) {
        if (journals.isEmpty()) {
            return null;
        }
        return new Projection(store)
                .list(
                        NEXT.formatted(Projection.places(journals)),
                        row -> Optional.ofNullable(row.optionalDay()),
                        parameters(List.of(day), journals))
                .get(0)
                .orElse(null);
    }

    private static Object[] parameters(List<?> first, Collection<JournalId> journals) {
        List<Object> parameters = new ArrayList<>(first);
        journals.forEach(journal -> parameters.add(journal.value()));
        return parameters.toArray();
    }
}
