package org.schooldiary.school.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.membership.CourseGroup;
import org.schooldiary.lti.membership.Member;
import org.schooldiary.lti.membership.MemberStatus;
import org.schooldiary.lti.membership.Roster;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/**
 * Writes down which groups a course has at its platform and who is in them, and tells it. They are proposals for the class
 * list of a subgroup; nothing follows from them by itself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GroupBook {
    private static final String KNOWN = "select g.platform_id, g.id from course_group g where g.course_id = ?";

    private static final String GROUPS =
            "select g.id, g.name, g.set_name from course_group g where g.course_id = ? order by g.set_name, g.name, g.id";

    private static final String MEMBERS = "select m.group_id, m.person_id from course_group_member m"
            + " join course_group g on g.id = m.group_id where g.course_id = ?";

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** Takes over the groups and who is in them, after the roster itself was taken over; what is not named any more goes. */
    public void take(CourseId id, RegistrationId registration, List<CourseGroup> listed, Roster roster) {
        Course course = entities.find(Course.class, id.value());
        Map<String, Long> known = new HashMap<>();
        new Projection(store)
                .list(KNOWN, row -> Map.entry(row.text(), row.number()), id.value())
                .forEach(group -> known.put(group.getKey(), group.getValue()));
        Map<String, Long> kept = new HashMap<>();
        for (CourseGroup group : listed) {
            Long row = known.get(group.id());
            kept.put(group.id(), row == null ? add(course, group) : rename(row, group));
        }
        Map<Long, Set<Long>> wanted = members(course, registration, roster, kept);
        Map<Long, Set<Long>> before = new HashMap<>();
        membersBefore(id).forEach(member -> before.computeIfAbsent(member.group(), group -> new TreeSet<>())
                .add(member.person().value()));
        known.values().forEach(row -> {
            Set<Long> gone = new TreeSet<>(before.getOrDefault(row, Set.of()));
            gone.removeAll(wanted.getOrDefault(row, Set.of()));
            gone.forEach(person -> remove(row, person));
            if (!kept.containsValue(row)) {
                run("delete from course_group where id = ?1", row);
            }
        });
        wanted.forEach((row, people) -> people.stream()
                .filter(person -> !before.getOrDefault(row, Set.of()).contains(person))
                .forEach(person -> run(
                        "insert into course_group_member (group_id, person_id, school_id) values (?1, ?2, ?3)",
                        row,
                        person,
                        course.school().value())));
    }

    private long add(Course course, CourseGroup group) {
        long row = Ids.next();
        entities.createNativeQuery("insert into course_group (id, school_id, course_id, platform_id, name, set_name)"
                        + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as varchar(255)))")
                .setParameter(1, row)
                .setParameter(2, course.school().value())
                .setParameter(3, course.id().value())
                .setParameter(4, group.id())
                .setParameter(5, group.name())
                .setParameter(6, group.set().orElse(null))
                .executeUpdate();
        return row;
    }

    private long rename(long row, CourseGroup group) {
        entities.createNativeQuery(
                        "update course_group set name = ?2, set_name = cast(?3 as varchar(255)) where id = ?1")
                .setParameter(1, row)
                .setParameter(2, group.name())
                .setParameter(3, group.set().orElse(null))
                .executeUpdate();
        return row;
    }

    private Map<Long, Set<Long>> members(
            Course course, RegistrationId registration, Roster roster, Map<String, Long> groups) {
        People people = new People(
                entities, course.school(), Ids.parse(registration.value()).orElseThrow(), roster.readAt());
        List<Member> grouped = roster.members().stream()
                .filter(member -> member.status() == MemberStatus.ACTIVE
                        && !member.groups().isEmpty())
                .toList();
        people.lookUp(grouped.stream().map(Member::subject).toList());
        Map<Long, Set<Long>> members = new HashMap<>();
        for (Member member : grouped) {
            people.find(member.subject()).ifPresent(person -> member.groups().stream()
                    .filter(groups::containsKey)
                    .forEach(group -> members.computeIfAbsent(groups.get(group), row -> new TreeSet<>())
                            .add(person.id().value())));
        }
        return members;
    }

    private void remove(long row, long person) {
        run("delete from course_group_member where group_id = ?1 and person_id = ?2", row, person);
    }

    private void run(String statement, Object... parameters) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    /** The groups of a course with those in them, by set and name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Listed> of(CourseId course) {
        Map<Long, List<PersonId>> members = new HashMap<>();
        membersBefore(course).forEach(member -> members.computeIfAbsent(member.group(), group -> new ArrayList<>())
                .add(member.person()));
        return new Projection(store)
                .list(
                        GROUPS,
                        row -> {
                            long id = row.number();
                            return new Listed(
                                    Ids.text(id), row.text(), row.optionalText(), members.getOrDefault(id, List.of()));
                        },
                        course.value());
    }

    private List<Grouped> membersBefore(CourseId course) {
        return new Projection(store)
                .list(MEMBERS, row -> new Grouped(row.number(), new PersonId(row.number())), course.value());
    }

    private record Grouped(long group, PersonId person) {}

    /**
     * A group of a course.
     *
     * @param set the name of the set it belongs to, absent where to none
     * @param people who is in it
     */
    public record Listed(String id, String name, @Nullable String set, List<PersonId> people) {}
}
