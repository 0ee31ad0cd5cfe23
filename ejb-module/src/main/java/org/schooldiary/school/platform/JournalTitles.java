package org.schooldiary.school.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** What the journals of a course or of a teacher are called; nothing of what is in them. */
@Stateless
public class JournalTitles {
    private static final String TITLES = """
            select j.id, s.name, g.class_name, j.course_id
            from journal j join subject s on s.id = j.subject_id join teaching_group g on g.id = j.group_id
            where j.school_id = ? and j.%s in (%s)
            order by g.grade, g.class_name, s.name, j.id
            """;

    private static final String TEACHERS = """
            select r.object_id, p.id, p.family_name, p.given_name, p.middle_name, p.full_name
            from person_right r join person p on p.id = r.person_id
            where r.kind = 'TEACHES' and r.ends_at is null and r.object_id in (%s)
            order by p.family_name, p.given_name, p.id
            """;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** The journals of a course. */
    public List<JournalTitle> ofCourse(Viewer viewer, CourseId course) {
        return titles(viewer, "course_id", Set.of(course.value()));
    }

    /** The journals that the viewer teaches. */
    public List<JournalTitle> taughtBy(Viewer viewer) {
        Set<Long> journals = new TreeSet<>();
        viewer.journals().forEach(journal -> journals.add(journal.value()));
        return titles(viewer, "id", journals);
    }

    /** Who teaches each of the journals, as they are written. */
    public Map<JournalId, List<String>> teachers(List<JournalTitle> journals) {
        Map<JournalId, List<String>> teachers = new LinkedHashMap<>();
        journals.forEach(journal -> teachers.put(journal.id(), new ArrayList<>()));
        if (!journals.isEmpty()) {
            List<Long> ids =
                    journals.stream().map(journal -> journal.id().value()).toList();
            new Projection(store)
                    .list(TEACHERS.formatted(Projection.places(ids)), JournalTitles::teacher, ids.toArray())
                    .forEach(teacher ->
                            teachers.get(teacher.journal()).add(teacher.name().withInitials()));
        }
        return teachers;
    }

    private List<JournalTitle> titles(Viewer viewer, String column, Set<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(viewer.school().value());
        parameters.addAll(ids);
        return new Projection(store)
                .list(
                        TITLES.formatted(column, Projection.places(ids)),
                        row -> new JournalTitle(
                                new JournalId(row.number()), row.text(), row.text(), new CourseId(row.number())),
                        parameters.toArray());
    }

    private static Teacher teacher(Row row) throws SQLException {
        return new Teacher(new JournalId(row.number()), name(row));
    }

    static PersonName name(Row row) throws SQLException {
        return new PersonName(
                new PersonId(row.number()),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText());
    }

    private record Teacher(JournalId journal, PersonName name) {}
}
