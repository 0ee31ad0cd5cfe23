package org.schooldiary.school.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.CourseView.Helper;
import org.schooldiary.school.platform.CourseView.Listed;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Shows a course to whoever is in it. */
@Stateless
public class Courses {
    private static final String HELPERS = """
            select p.id, p.family_name, p.given_name, p.middle_name, p.full_name
            from person p where p.id in (
              select r.person_id from person_right r
              where r.course_id = ? and r.kind in ('INSTRUCTS', 'TEACHES') and r.ends_at is null)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private JournalTitles journals;

    @Inject
    private RosterReading rosters;

    /**
     * The course as the viewer sees it.
     *
     * @throws NotFound where they are neither in it nor responsible for it
     */
    public CourseView view(Viewer viewer, CourseId id) {
        Course course = entities.find(Course.class, id.value());
        if (course == null || !course.school().equals(viewer.school())) {
            throw new NotFound();
        }
        Optional<CourseMember> member = member(viewer, id);
        boolean teaches = viewer.instructsCourse(id) || !viewer.journals(id).isEmpty();
        boolean responsible = viewer.isAdministration() || viewer.isPlatformAdministrator();
        if (member.isEmpty() && !teaches && !responsible) {
            throw new NotFound();
        }
        return new CourseView(
                id,
                course.name(),
                course.label(),
                teaches || viewer.isAdministration() ? listed(viewer, id) : List.of(),
                viewer.instructsCourse(id),
                state(viewer, course, teaches, member),
                CourseGuess.of(course.name(), course.label()),
                helpers(viewer, id),
                responsible ? course.isForGuardians() : null,
                rosters.questions(viewer, id));
    }

    private static CourseState state(Viewer viewer, Course course, boolean teaches, Optional<CourseMember> member) {
        if (teaches) {
            return CourseState.TEACHER;
        }
        if (viewer.isAdministration()) {
            return CourseState.ADMINISTRATION;
        }
        if (viewer.isPupil()) {
            return CourseState.PUPIL;
        }
        if (!viewer.children().isEmpty()
                || member.filter(seen -> seen.standing(course) == MemberStanding.GUARDIAN)
                        .isPresent()) {
            return CourseState.GUARDIAN;
        }
        return viewer.isPlatformAdministrator() ? CourseState.ADMINISTRATION : CourseState.UNCONFIRMED;
    }

    private Optional<CourseMember> member(Viewer viewer, CourseId course) {
        return entities.createQuery(
                        "select m from CourseMember m where m.courseId = :course and m.personId = :person"
                                + " and m.active = true",
                        CourseMember.class)
                .setParameter("course", course.value())
                .setParameter("person", viewer.person().value())
                .getResultStream()
                .findFirst();
    }

    private List<Listed> listed(Viewer viewer, CourseId course) {
        List<JournalTitle> titles = journals.ofCourse(viewer, course);
        Map<JournalId, List<String>> teachers = journals.teachers(titles);
        return titles.stream()
                .map(title -> new Listed(
                        title.id(),
                        title.subject(),
                        title.className(),
                        teachers.getOrDefault(title.id(), List.of()),
                        viewer.teaches(title.id())))
                .toList();
    }

    private List<Helper> helpers(Viewer viewer, CourseId course) {
        return new Projection(store)
                .list(HELPERS, JournalTitles::name, course.value()).stream()
                        .filter(name -> !viewer.is(name.person()))
                        .sorted(PersonName.order(viewer.language()))
                        .map(name -> new Helper(name.listed(), "TEACHER"))
                        .toList();
    }
}
