package org.schooldiary.school.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.LessonView.Taken;
import org.schooldiary.school.store.Projection.Row;

/** A lesson as it is read, before it has its number and works. */
record LessonRow(
        LessonId id,
        LocalDate day,
        @Nullable Integer bell,
        LessonText text,
        boolean cancelled,
        @Nullable String takeover,
        long version,
        @Nullable Taken taken)
        implements LessonOrder.Placed {

    /** Columns in the order in which {@link #read} wants them. */
    static final String COLUMNS = "l.id, l.lesson_day, l.bell, l.topic, l.homework, l.note, l.cancelled,"
            + " l.takeover_source, l.version, l.taken_at, " + NameColumns.of("p");

    static LessonRow read(Row row) throws SQLException {
        return new LessonRow(
                new LessonId(row.number()),
                row.day(),
                row.optionalSmallNumber(),
                new LessonText(row.optionalText(), row.optionalText(), row.optionalText()),
                row.truth(),
                row.optionalText(),
                row.number(),
                taken(row));
    }

    private static @Nullable Taken taken(Row row) throws SQLException {
        Instant at = row.optionalInstant();
        return at == null ? null : new Taken(at, NameColumns.read(row).withInitials());
    }

    LessonView view(@Nullable Integer number, List<WorkView> works) {
        return new LessonView(
                id,
                number,
                day,
                bell,
                text.topic(),
                text.homework(),
                text.note(),
                cancelled,
                taken,
                takeover,
                version,
                works);
    }
}
