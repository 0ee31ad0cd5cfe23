package org.schooldiary.school.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCell;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.marks.MarkCell;
import org.schooldiary.school.people.PersonId;

/** What was read about the cells that a request edits, before the first of them is written. */
final class CellsAtHand {
    private final Map<PersonId, Member> members;
    private final Map<LessonId, Lesson> lessons = new HashMap<>();
    private final Map<WorkId, Lesson> works = new HashMap<>();
    private final Map<Cell.OfWork, MarkCell> marks = new HashMap<>();
    private final Map<Cell.OfLesson, AttendanceCell> attendance = new HashMap<>();

    CellsAtHand(Map<PersonId, Member> members) {
        this.members = members;
    }

    /** As much of a lesson as the rules need. */
    record Lesson(LessonId id, LocalDate day, boolean cancelled) {}

    void add(Lesson lesson) {
        lessons.put(lesson.id(), lesson);
    }

    void add(WorkId work, Lesson lesson) {
        works.put(work, lesson);
    }

    void add(MarkCell cell) {
        marks.put(new Cell.OfWork(cell.pupil(), new WorkId(cell.workId())), cell);
    }

    void add(AttendanceCell cell) {
        attendance.put(new Cell.OfLesson(cell.pupil(), new LessonId(cell.lessonId())), cell);
    }

    /** The pupil of a cell, absent where the journal never had them. */
    @Nullable Member member(PersonId pupil) {
        return members.get(pupil);
    }

    /** The lesson of a cell, absent where it is none of the journal's. */
    @Nullable Lesson lesson(Cell cell) {
        return cell instanceof Cell.OfWork mark ? works.get(mark.work()) : lessons.get(((Cell.OfLesson) cell).lesson());
    }

    @Nullable MarkCell mark(Cell.OfWork cell) {
        return marks.get(cell);
    }

    @Nullable AttendanceCell attendance(Cell.OfLesson cell) {
        return attendance.get(cell);
    }

    /** The exception a pupil has at a lesson, absent where none. */
    @Nullable AttendanceCode exception(PersonId pupil, LessonId lesson) {
        AttendanceCell cell = attendance.get(new Cell.OfLesson(pupil, lesson));
        return cell == null ? null : cell.code();
    }
}
