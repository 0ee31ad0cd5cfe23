package org.schooldiary.school.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.RosterView.Listed;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Shows the class list of a course to its instructors. */
@Stateless
public class RosterReading {
    private static final String CONFIRMED = """
            select distinct m.person_id from group_membership m join journal j on j.group_id = m.group_id
            where j.course_id = ? and m.last_day is null
            """;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /**
     * Makes sure that the viewer may see the class list of the course.
     *
     * @return whether it was read from the platform at least once
     * @throws NotFound where they are no instructor of it
     */
    public boolean mayRead(Viewer viewer, CourseId id) {
        return course(viewer, id).rosterAt() != null;
    }

    /**
     * The class list as it was last read, in the order of the viewer's language.
     *
     * @throws NotFound where the viewer is no instructor of the course
     */
    public RosterView view(Viewer viewer, CourseId id, @Nullable RosterProblem problem) {
        Course course = course(viewer, id);
        Set<Long> confirmed = new HashSet<>(new Projection(store).list(CONFIRMED, Projection.Row::number, id.value()));
        Comparator<PersonName> order = PersonName.order(viewer.language());
        List<Listed> members = entities.createQuery(
                        "select m, p from CourseMember m, Person p where p.id = m.personId and m.courseId = :course"
                                + " and m.active = true",
                        Object[].class)
                .setParameter("course", id.value())
                .getResultStream()
                .map(row -> new Known((CourseMember) row[0], ((Person) row[1]).name()))
                .sorted(Comparator.comparing(Known::name, order))
                .map(known ->
                        known.listed(confirmed.contains(known.name().person().value())))
                .toList();
        return new RosterView(course.rosterAt(), problem, members);
    }

    private Course course(Viewer viewer, CourseId id) {
        Course course = entities.find(Course.class, id.value());
        if (course == null || !viewer.instructsCourse(id)) {
            throw new NotFound();
        }
        return course;
    }

    private record Known(CourseMember member, PersonName name) {
        Listed listed(boolean confirmed) {
            List<String> roles = member.roles().stream()
                    .map(CourseMember::shortName)
                    .sorted()
                    .toList();
            boolean proposed = member.looksLikePupil() && !member.isDismissed();
            return new Listed(
                    name.person(), name.listed(), roles, proposed && !confirmed, confirmed, member.isDismissed());
        }
    }
}
