package org.schooldiary.web.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.entry.Cell;
import org.schooldiary.school.entry.CellEdit;
import org.schooldiary.school.entry.EnteringCells;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.web.json.Required;

/** Asks for cells to be changed. */
record CellsRequest(@Nullable List<Edit> edits) {
    List<CellEdit> read() {
        List<Edit> asked = Required.present("edits", edits);
        if (asked.isEmpty() || asked.size() > EnteringCells.MOST_EDITS) {
            throw new Invalid("edits", "invalid.edits", EnteringCells.MOST_EDITS);
        }
        List<CellEdit> read = new ArrayList<>(asked.size());
        Map<UUID, Cell> cells = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            String path = "edits[" + i + "]";
            CellEdit edit = Required.present(path, asked.get(i)).read(path);
            Cell before = cells.putIfAbsent(edit.id(), edit.cell());
            if (before != null && !before.equals(edit.cell())) {
                throw new Invalid(path + ".editId", "invalid.editIdUsed");
            }
            read.add(edit);
        }
        return read;
    }

    /**
     * One change.
     *
     * @param value must be said; null clears the cell
     * @param expectedVersion the version the sender saw, 0 for a cell never written
     */
    record Edit(
            @Nullable UUID editId,
            @Nullable Place cell,
            @JsonProperty(required = true) @Nullable Value value,
            @Nullable Long expectedVersion,
            @Nullable Boolean confirmed) {

        CellEdit read(String path) {
            UUID id = Required.present(path + ".editId", editId);
            long seen = Required.present(path + ".expectedVersion", expectedVersion);
            if (seen < 0) {
                throw new Invalid(path + ".expectedVersion", "invalid.version");
            }
            Cell place = Required.present(path + ".cell", cell).read(path + ".cell", path + ".cell.");
            boolean nevertheless = Boolean.TRUE.equals(confirmed);
            return place instanceof Cell.Marked marked
                    ? mark(path, id, marked, seen, nevertheless)
                    : attendance(path, id, (Cell.OfLesson) place, seen, nevertheless);
        }

        private CellEdit mark(String path, UUID id, Cell.Marked place, long seen, boolean nevertheless) {
            if (value == null) {
                return new CellEdit.OfMark(id, place, null, null, seen, nevertheless);
            }
            refuse(place, path + ".value.attendance", value.attendance());
            refuse(place, path + ".value.minutes", value.minutes());
            String code = present(place, path + ".value.mark", value.mark());
            Mark mark =
                    Mark.of(code).orElseThrow(() -> new Invalid(path + ".value.mark", "invalid.mark", place.names()));
            return new CellEdit.OfMark(id, place, mark, value.comment(), seen, nevertheless).checked(path);
        }

        private CellEdit attendance(String path, UUID id, Cell.OfLesson place, long seen, boolean nevertheless) {
            if (value == null) {
                return new CellEdit.OfAttendance(id, place, null, null, seen, nevertheless);
            }
            refuse(place, path + ".value.mark", value.mark());
            refuse(place, path + ".value.comment", value.comment());
            String name = present(place, path + ".value.attendance", value.attendance());
            AttendanceCode code = Stream.of(AttendanceCode.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Invalid(path + ".value.attendance", "invalid.attendance", place.names()));
            return new CellEdit.OfAttendance(id, place, code, value.minutes(), seen, nevertheless).checked(path);
        }

        private static String present(Cell cell, String field, @Nullable String said) {
            return Optional.ofNullable(said).orElseThrow(() -> new Invalid(field, "problem.required", cell.names()));
        }

        private static void refuse(Cell cell, String field, @Nullable Object said) {
            if (said != null) {
                throw new Invalid(field, "invalid.otherCell", cell.names());
            }
        }
    }

    /** Names a cell by its pupil and one of work, lesson and term. */
    record Place(
            @Nullable PersonId pupil,
            @Nullable WorkId work,
            @Nullable LessonId lesson,
            @Nullable TermId term) {
        /**
         * The cell.
         *
         * @param whole what a problem names where none or several are said
         * @param path before the names of the members
         */
        Cell read(String whole, String path) {
            PersonId of = Required.present(path + "pupil", pupil);
            if (Stream.of(work, lesson, term).filter(Objects::nonNull).count() != 1) {
                throw new Invalid(whole, "invalid.cell");
            }
            if (work != null) {
                return new Cell.OfWork(of, work);
            }
            return lesson == null ? new Cell.OfTerm(of, Objects.requireNonNull(term)) : new Cell.OfLesson(of, lesson);
        }
    }

    /** What is to be entered: a mark with a comment, or attendance with minutes. */
    record Value(
            @Nullable String mark,
            @Nullable String comment,
            @Nullable String attendance,
            @Nullable Integer minutes) {}
}
