package org.schooldiary.web.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.entry.TakenLesson;
import org.schooldiary.school.entry.TakenLesson.TakenException;
import org.schooldiary.school.entry.TakenLesson.TakenWork;
import org.schooldiary.school.entry.TakenTerm;
import org.schooldiary.school.journal.LessonText;
import org.schooldiary.school.journal.LessonTime;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;
import org.schooldiary.web.json.Required;

/**
 * Brings lessons that another system recorded.
 *
 * @param termMarks may be left out
 */
record TakeoverRequest(
        @Nullable String source,
        @Nullable List<Lesson> lessons,
        @Nullable List<Term> termMarks) {
    List<TakenLesson> taken() {
        List<Lesson> sent = Required.present("lessons", lessons);
        List<TakenLesson> taken = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            String path = "lessons[" + i + "]";
            taken.add(Required.present(path, sent.get(i)).read(path + "."));
        }
        return taken;
    }

    List<TakenTerm> takenTerms() {
        List<Term> sent = termMarks == null ? List.of() : termMarks;
        List<TakenTerm> taken = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            String path = "termMarks[" + i + "]";
            taken.add(Required.present(path, sent.get(i)).read(path + "."));
        }
        return taken;
    }

    /** A lesson; {@code attendance} is by pupil. */
    record Lesson(
            @Nullable LocalDate day,
            @Nullable Integer bell,
            @Nullable String topic,
            @Nullable String homework,
            @Nullable String note,
            @Nullable Boolean taken,
            @Nullable List<Work> works,
            @Nullable Map<String, Attendance> attendance) {

        TakenLesson read(String path) {
            Map<PersonId, TakenException> exceptions = new LinkedHashMap<>();
            if (attendance != null) {
                attendance.forEach((pupil, sent) -> {
                    String field = path + "attendance." + pupil;
                    exceptions.put(
                            pupil(pupil, field), Required.present(field, sent).read(field));
                });
            }
            return new TakenLesson(
                    new LessonTime(Required.present(path + "day", day), bell),
                    new LessonText(topic, homework, note),
                    Boolean.TRUE.equals(taken),
                    works(path),
                    exceptions);
        }

        private List<TakenWork> works(String path) {
            List<TakenWork> read = new ArrayList<>();
            List<Work> sent = works == null ? List.of() : works;
            for (int i = 0; i < sent.size(); i++) {
                String field = path + "works[" + i + "]";
                read.add(Required.present(field, sent.get(i)).read(field + "."));
            }
            return read;
        }
    }

    /** A work; {@code marks} are codes by pupil. */
    record Work(
            @Nullable String type,
            @Nullable String title,
            @Nullable String weight,
            @Nullable Map<String, String> marks) {
        TakenWork read(String path) {
            return new TakenWork(
                    Required.present(path + "type", type),
                    title,
                    weight,
                    TakeoverRequest.marks(marks, path + "marks."));
        }
    }

    /** The term marks of a term; {@code marks} are codes by pupil. */
    record Term(@Nullable TermId term, @Nullable Map<String, String> marks) {
        TakenTerm read(String path) {
            return new TakenTerm(Required.present(path + "term", term), TakeoverRequest.marks(marks, path + "marks."));
        }
    }

    private static Map<PersonId, Mark> marks(@Nullable Map<String, String> codes, String path) {
        Map<PersonId, Mark> read = new LinkedHashMap<>();
        if (codes != null) {
            codes.forEach((pupil, code) -> {
                String field = path + pupil;
                Mark mark =
                        Mark.of(Required.present(field, code)).orElseThrow(() -> new Invalid(field, "invalid.mark"));
                read.put(pupil(pupil, field), mark);
            });
        }
        return read;
    }

    /** That a pupil was absent or late. */
    record Attendance(
            @Nullable AttendanceCode attendance, @Nullable Integer minutes) {
        TakenException read(String path) {
            return new TakenException(Required.present(path + ".attendance", attendance), minutes);
        }
    }

    private static PersonId pupil(String text, String field) {
        OptionalLong id = Ids.parse(text);
        return new PersonId(id.orElseThrow(() -> new Invalid(field, "invalid.pupil")));
    }
}
