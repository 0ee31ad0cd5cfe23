package org.schooldiary.school.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.ContextRole;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.RosterView.ByHand;
import org.schooldiary.school.platform.RosterView.Holding;
import org.schooldiary.school.platform.RosterView.Left;
import org.schooldiary.school.platform.RosterView.Listed;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Shows the class list of a course to its instructors and the school's administration. */
@Stateless
public class RosterReading {
    private static final String HOLDING = """
            select distinct m.person_id, j.id, s.name, g.class_name
            from group_membership m join journal j on j.group_id = m.group_id
            join subject s on s.id = j.subject_id join teaching_group g on g.id = j.group_id
            where j.course_id = ? and m.last_day is null
            order by g.class_name, s.name, j.id
            """;

    /** Who is missing and waits for a decision, and who left but is held by a journal without a last day. */
    private static final String QUESTIONS = """
            select count(*) from course_member m where m.course_id = ? and (
              m.active = true and m.missing_at is not null
              or m.active = false and m.gone_at is not null and exists (
                select 1 from group_membership g join journal j on j.group_id = g.group_id
                where j.course_id = m.course_id and g.person_id = m.person_id and g.last_day is null))
            """;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private GroupBook groups;

    /**
     * Makes sure that the viewer may see the class list of the course.
     *
     * @return whether it was read from the platform at least once
     * @throws NotFound where they are neither an instructor of it nor of the school's administration
     */
    public boolean mayRead(Viewer viewer, CourseId id) {
        return course(viewer, id).rosterAt() != null;
    }

    /** How many people of the class list of a course of the school wait for a decision, if it is the viewer's to make. */
    public int questions(Viewer viewer, CourseId id) {
        if (!viewer.instructsCourse(id) && !viewer.isAdministration()) {
            return 0;
        }
        return new Projection(store)
                .first(QUESTIONS, Projection.Row::smallNumber, id.value())
                .orElseThrow();
    }

    /**
     * The class list as it was last read, in the order of the viewer's language.
     *
     * @param problem of an attempt just now, absent where the last one that was written down counts
     * @throws NotFound where the viewer is neither an instructor of the course nor of the school's administration
     */
    public RosterView view(Viewer viewer, CourseId id, @Nullable RosterProblem problem) {
        Course course = course(viewer, id);
        RosterState state = entities.find(RosterState.class, id.value());
        Map<PersonId, List<Holding>> holding = holding(id);
        Map<PersonId, ByHand> byHand = byHand(id);
        Comparator<PersonName> order = PersonName.order(viewer.language());
        List<Known> known = entities.createQuery(
                        "select m, p from CourseMember m, Person p where p.id = m.personId and m.courseId = :course",
                        Object[].class)
                .setParameter("course", id.value())
                .getResultStream()
                .map(row -> new Known((CourseMember) row[0], ((Person) row[1]).name()))
                .sorted(Comparator.comparing(Known::name, order))
                .toList();
        return new RosterView(
                course.rosterAt(),
                state == null ? null : state.triedAt(),
                state == null || course.memberships() == null ? null : state.nextAt(),
                problem == null && state != null ? state.problem() : problem,
                known.stream()
                        .filter(one -> one.member().isActive())
                        .map(one -> one.listed(course, holding.getOrDefault(one.id(), List.of()), byHand.get(one.id())))
                        .toList(),
                known.stream()
                        .filter(one -> one.member().goneAt() != null && holding.containsKey(one.id()))
                        .map(one -> one.left(holding.get(one.id())))
                        .toList(),
                groups.of(id));
    }

    private Map<PersonId, List<Holding>> holding(CourseId id) {
        record Held(PersonId person, Holding journal) {}
        return new Projection(store)
                        .list(
                                HOLDING,
                                row -> new Held(
                                        new PersonId(row.number()),
                                        new Holding(new JournalId(row.number()), row.text(), row.text())),
                                id.value())
                        .stream()
                        .collect(Collectors.groupingBy(
                                Held::person, Collectors.mapping(Held::journal, Collectors.toList())));
    }

    private Map<PersonId, ByHand> byHand(CourseId id) {
        record Said(PersonId person, ByHand how) {}
        return entities.createQuery(
                        "select s, p from CourseStanding s, Person p where p.id = s.setBy and s.courseId = :course"
                                + " and s.personId is not null and s.endedAt is null",
                        Object[].class)
                .setParameter("course", id.value())
                .getResultStream()
                .map(row -> {
                    CourseStanding said = (CourseStanding) row[0];
                    String by = ((Person) row[1]).name().withInitials();
                    return new Said(said.person(), new ByHand(by, said.setAt(), said.reason()));
                })
                .collect(Collectors.toMap(Said::person, Said::how, (first, second) -> second));
    }

    private Course course(Viewer viewer, CourseId id) {
        Course course = entities.find(Course.class, id.value());
        if (course == null || !mayKeep(viewer, course)) {
            throw new NotFound();
        }
        return course;
    }

    /** Whether the viewer may see the course's class list and decide about it. */
    static boolean mayKeep(Viewer viewer, Course course) {
        return course.school().equals(viewer.school())
                && (viewer.instructsCourse(course.id()) || viewer.isAdministration());
    }

    private record Known(CourseMember member, PersonName name) {
        PersonId id() {
            return name.person();
        }

        Listed listed(Course course, List<Holding> journals, @Nullable ByHand byHand) {
            List<String> roles =
                    member.roles().stream().map(ContextRole::shortName).sorted().toList();
            MemberStanding standing = member.standing(course);
            boolean proposed = standing == MemberStanding.PUPIL && !member.isDismissed();
            return new Listed(
                    id(),
                    name.listed(),
                    roles,
                    standing,
                    byHand,
                    proposed && journals.isEmpty() && !member.isMissing(),
                    !journals.isEmpty(),
                    member.isDismissed(),
                    member.isMissing(),
                    member.since(),
                    journals);
        }

        Left left(List<Holding> journals) {
            return new Left(id(), name.listed(), Objects.requireNonNull(member.goneAt()), journals);
        }
    }
}
