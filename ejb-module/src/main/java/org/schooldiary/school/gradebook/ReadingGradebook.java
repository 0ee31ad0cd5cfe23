package org.schooldiary.school.gradebook;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.journal.NameColumns;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** Reads what the gradebook of a journal should hold, by four queries however many marks there are. */
@Stateless
public class ReadingGradebook {
    /** The version comes first of all: what is written meanwhile belongs to a later one, and is compared again. */
    private static final String FRAME = """
            select h.version, j.id, j.school_id, d.registration_id, d.active, c.lineitems_url, c.grade_scopes,
              coalesce(g.works, false), s.time_zone, b.name, t.class_name,
              (select count(*) from journal o where o.course_id = j.course_id),
              coalesce(p.language, (select max(i.language) from sign_in i where i.person_id = j.opened_by), 'ru')
            from journal j
              join journal_head h on h.journal_id = j.id
              join school s on s.id = j.school_id
              join course c on c.id = j.course_id
              join deployment d on d.id = c.deployment_row
              join subject b on b.id = j.subject_id
              join teaching_group t on t.id = j.group_id
              join person p on p.id = j.opened_by
              left join gradebook_sync g on g.journal_id = j.id
            where j.id = ?
            """;

    private static final String PUPILS = "select p.sub, p.registration_id, " + NameColumns.of("p")
            + " from journal j join group_membership m on m.group_id = j.group_id join person p on p.id = m.person_id"
            + " where j.id = ? and m.first_day <= ? and (m.last_day is null or m.last_day >= ?)";

    private static final String TERM_MARKS = """
            select m.term_id, m.pupil_id, m.value, t.kind, t.number, t.first_day, t.last_day
            from term_mark_cell m join term t on t.id = m.term_id where m.journal_id = ?
            """;

    private static final String WORK_MARKS = """
            select m.work_id, m.pupil_id, m.value, l.lesson_day, k.name, w.title
            from mark_cell m
              join lesson_work w on w.id = m.work_id
              join work_type k on k.id = w.work_type_id
              join lesson l on l.id = w.lesson_id
            where m.journal_id = ? and l.cancelled = false
            """;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Clock clock;

    /** Where the journal's gradebook is and how far the journal has come; empty where there is no such journal. */
    public Optional<GradebookFrame> frame(JournalId id) {
        return new Projection(store).first(FRAME, this::frame, id.value());
    }

    private GradebookFrame frame(Row row) throws SQLException {
        long version = row.number();
        JournalId journal = new JournalId(row.number());
        SchoolId school = new SchoolId(row.number());
        long registration = row.number();
        boolean open = row.truth();
        GradeService service = service(row.optionalText(), row.optionalText());
        boolean works = row.truth();
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(row.text())));
        String title = row.text() + ", " + row.text();
        boolean alone = row.number() == 1;
        Locale language = Locale.forLanguageTag(row.text());
        return new GradebookFrame(
                journal, school, registration, open, service, version, works, alone ? null : title, language, today);
    }

    private static @Nullable GradeService service(@Nullable String lineItems, @Nullable String scopes) {
        return lineItems == null || scopes == null
                ? null
                : new GradeService(Set.of(scopes.split(" ")), Optional.of(URI.create(lineItems)), Optional.empty());
    }

    /** The pupils of the journal today. Who left keeps their place in the platform as it is. */
    public Map<PersonId, GradedPupil> pupils(GradebookFrame journal) {
        Map<PersonId, GradedPupil> pupils = new LinkedHashMap<>();
        new Projection(store)
                .list(
                        PUPILS,
                        row -> {
                            Subject subject = new Subject(row.text());
                            boolean ofPlatform = row.number() == journal.registration();
                            return new GradedPupil(NameColumns.read(row), subject, ofPlatform);
                        },
                        journal.journal().value(),
                        journal.today(),
                        journal.today())
                .forEach(pupil -> pupils.put(pupil.name().person(), pupil));
        return pupils;
    }

    /** Every term with a mark, and where works are sent too every work with a mark. */
    public List<WantedColumn> wanted(GradebookFrame journal) {
        ColumnLabels labels = new ColumnLabels(journal.language(), journal.title());
        List<WantedColumn> wanted = new ArrayList<>(columns(TERM_MARKS, journal, row -> termMark(labels, row)));
        if (journal.works()) {
            wanted.addAll(columns(WORK_MARKS, journal, row -> workMark(labels, row)));
        }
        return wanted;
    }

    private List<WantedColumn> columns(String sql, GradebookFrame journal, Projection.Reader<Found> reader) {
        Map<Long, Found> first = new LinkedHashMap<>();
        Map<Long, Map<PersonId, GradebookValue>> values = new HashMap<>();
        new Projection(store).list(sql, reader, journal.journal().value()).forEach(found -> {
            first.putIfAbsent(found.object(), found);
            values.computeIfAbsent(found.object(), object -> new HashMap<>()).put(found.pupil(), found.value());
        });
        return first.values().stream()
                .map(found -> new WantedColumn(found.kind(), found.object(), found.label(), values.get(found.object())))
                .toList();
    }

    private static Found termMark(ColumnLabels labels, Row row) throws SQLException {
        long term = row.number();
        PersonId pupil = new PersonId(row.number());
        GradebookValue value = value(row.optionalText());
        TermView view =
                new TermView(new TermId(term), TermKind.valueOf(row.text()), row.smallNumber(), row.day(), row.day());
        return new Found(ColumnKind.TERM, term, labels.term(view), pupil, value);
    }

    private static Found workMark(ColumnLabels labels, Row row) throws SQLException {
        long work = row.number();
        PersonId pupil = new PersonId(row.number());
        GradebookValue value = value(row.optionalText());
        String label = labels.work(row.day(), row.text(), row.optionalText());
        return new Found(ColumnKind.WORK, work, label, pupil, value);
    }

    private static GradebookValue value(@Nullable String code) {
        return code == null ? GradebookValue.NONE : new GradebookValue(code);
    }

    private record Found(ColumnKind kind, long object, String label, PersonId pupil, GradebookValue value) {}
}
