package org.schooldiary.school.diary;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.Membership;
import org.schooldiary.school.journal.NameColumns;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;
import org.schooldiary.school.store.StateTag;

/** Opens the diary of a pupil to whoever may see it, by three queries. */
@Stateless
public class OpeningDiary {
    private static final String PUPIL =
            "select " + NameColumns.of("p") + " from person p where p.id = ? and p.school_id = ?";

    private static final String CLASSES = """
            select c.id, c.name, c.grade from class_membership m join school_class c on c.id = m.class_id
            where m.person_id = ? and m.first_day <= ? and (m.last_day is null or m.last_day >= ?)
            """;

    private static final String JOURNALS = """
            select j.id, s.name, g.class_name, g.grade, j.term_kind, j.year_id, h.version,
              m.first_day, m.last_day, m.confirmed_at
            from group_membership m
              join teaching_group g on g.id = m.group_id
              join journal j on j.group_id = g.id
              join journal_head h on h.journal_id = j.id
              join subject s on s.id = j.subject_id
            where m.person_id = ?
            order by j.id, m.first_day
            """;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Clock clock;

    /**
     * The diary as far as the viewer may see it.
     *
     * @throws NotFound where the viewer may see nothing of it
     */
    public DiaryFrame open(Viewer viewer, PersonId pupil) {
        Projection read = new Projection(store);
        PersonName name = read.first(
                        PUPIL, NameColumns::read, pupil.value(), viewer.school().value())
                .orElseThrow(NotFound::new);
        LocalDate today = viewer.today(clock);
        List<DiaryClass> classes = read.list(
                CLASSES,
                row -> new DiaryClass(new SchoolClassId(row.number()), row.text(), row.smallNumber()),
                pupil.value(),
                today,
                today);
        List<DiaryJournal> journals = journals(read, name);
        if (!DiaryAccess.isOpen(viewer, pupil, today, classes, journals)) {
            throw new NotFound();
        }
        List<DiaryJournal> scope = DiaryAccess.scope(viewer, pupil, today, classes, journals);
        String className =
                classes.isEmpty() ? mostCommon(journals) : classes.get(0).name();
        String version = StateTag.of(scope);
        String tag = StateTag.of(scope, name, className, today, viewer.language());
        return new DiaryFrame(name, className, today, scope, version, tag);
    }

    private static List<DiaryJournal> journals(Projection read, PersonName name) {
        Map<JournalId, DiaryJournal> journals = new LinkedHashMap<>();
        read.list(JOURNALS, row -> journal(row, name), name.person().value())
                .forEach(journal -> journals.merge(journal.id(), journal, DiaryJournal::joined));
        return new ArrayList<>(journals.values());
    }

    private static DiaryJournal journal(Row row, PersonName name) throws SQLException {
        return new DiaryJournal(
                new JournalId(row.number()),
                row.text(),
                row.text(),
                row.smallNumber(),
                TermKind.valueOf(row.text()),
                row.number(),
                row.number(),
                new Member(name, List.of(new Membership(name.person(), row.day(), row.optionalDay(), row.instant()))));
    }

    private static String mostCommon(List<DiaryJournal> journals) {
        return journals.stream()
                .map(DiaryJournal::className)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
