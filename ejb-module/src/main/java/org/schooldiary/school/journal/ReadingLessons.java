package org.schooldiary.school.journal;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Reads lessons with their works and numbers, by three queries however many there are. */
@Stateless
public class ReadingLessons {
    private static final String LESSONS = "select " + LessonRow.COLUMNS
            + " from lesson l left join person p on p.id = l.taken_by"
            + " where l.journal_id = ? and l.lesson_day between ? and ?";

    private static final String WORKS = """
            select w.lesson_id, w.id, w.work_type_id, t.short_name, w.title, w.weight, w.version
            from lesson_work w
              join lesson l on l.id = w.lesson_id
              join work_type t on t.id = w.work_type_id
            where w.journal_id = ? and l.lesson_day between ? and ?
            order by w.position, w.id
            """;

    private static final String EARLIER =
            "select count(*) from lesson where journal_id = ? and lesson_day < ? and cancelled = false";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** The lessons of those days, in their order. */
    public List<LessonView> in(JournalId journal, Span days) {
        Projection read = new Projection(store);
        List<LessonRow> rows =
                new ArrayList<>(read.list(LESSONS, LessonRow::read, journal.value(), days.first(), days.last()));
        rows.sort(LessonOrder.ORDER);
        Map<LessonId, List<WorkView>> works = works(read, journal, days);
        int earlier = read.first(EARLIER, row -> row.smallNumber(), journal.value(), days.first())
                .orElse(0);
        List<@Nullable Integer> numbers = LessonOrder.numbers(rows, earlier);
        List<LessonView> views = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            LessonRow row = rows.get(i);
            views.add(row.view(numbers.get(i), works.getOrDefault(row.id(), List.of())));
        }
        return views;
    }

    private static Map<LessonId, List<WorkView>> works(Projection read, JournalId journal, Span days) {
        Map<LessonId, List<WorkView>> works = new HashMap<>();
        read.list(
                WORKS,
                row -> works.computeIfAbsent(new LessonId(row.number()), lesson -> new ArrayList<>())
                        .add(new WorkView(
                                new WorkId(row.number()),
                                new WorkTypeId(row.number()),
                                row.text(),
                                Optional.ofNullable(row.optionalText()).orElse(""),
                                new Weight(row.decimal()).text(),
                                row.number())),
                journal.value(),
                days.first(),
                days.last());
        return works;
    }

    /** A lesson that is there. */
    public LessonView one(JournalId journal, Lesson lesson) {
        return in(journal, new Span(lesson.day(), lesson.day())).stream()
                .filter(view -> view.id().equals(lesson.id()))
                .findFirst()
                .orElseThrow();
    }
}
