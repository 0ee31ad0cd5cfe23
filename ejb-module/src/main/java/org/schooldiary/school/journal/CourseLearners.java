package org.schooldiary.school.journal;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** The learners of a platform's course, whom a teacher may confirm as pupils; by themselves they are none. */
@Stateless
public class CourseLearners {
    private static final String LEARNERS = """
            select m.person_id from course_learner m where m.course_id = ? and m.school_id = ?
            """;

    /** Learners and nothing more, in no group of the course, now or ever, and not dismissed. */
    private static final String ARRIVALS = """
            select m.id, p.id, p.family_name, p.given_name, p.middle_name, p.full_name
            from course_learner m join person p on p.id = m.person_id
            where m.course_id = ? and m.school_id = ? and m.dismissed_at is null
              and not exists (
                select 1 from group_membership g join journal j on j.group_id = g.group_id
                where j.course_id = m.course_id and g.person_id = m.person_id)
            """;

    private static final String WHO = " where course_id = ?1 and person_id = ?2";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Makes sure that everybody named is a learner of the course.
     *
     * @throws Invalid naming {@code pupils[i]} who is not
     */
    public void require(Viewer viewer, CourseId course, List<PersonId> pupils) {
        Set<PersonId> learners = new Projection(store)
                        .list(
                                LEARNERS,
                                row -> new PersonId(row.number()),
                                course.value(),
                                viewer.school().value())
                        .stream()
                        .collect(Collectors.toSet());
        for (int i = 0; i < pupils.size(); i++) {
            if (!learners.contains(pupils.get(i))) {
                throw new Invalid("pupils[" + i + "]", "invalid.notInCourse");
            }
        }
    }

    /** Who waits to be confirmed or dismissed, in the order of the viewer's language. */
    public List<Arrival> arrivals(Viewer viewer, CourseId course) {
        return new Projection(store)
                        .list(
                                ARRIVALS,
                                CourseLearners::arrival,
                                course.value(),
                                viewer.school().value())
                        .stream()
                        .sorted(Arrival.order(viewer.language()))
                        .toList();
    }

    private static Arrival arrival(Row row) throws SQLException {
        Instant since = Ids.madeAt(row.number());
        return new Arrival(NameColumns.read(row), since);
    }

    /** Remembers that somebody said: this arrival is no pupil. */
    public void dismiss(CourseId course, PersonId person, Instant now) {
        entities.createNativeQuery("update course_member set dismissed_at = ?3" + WHO)
                .setParameter(1, course.value())
                .setParameter(2, person.value())
                .setParameter(3, now.toEpochMilli())
                .executeUpdate();
    }

    /** Somebody confirmed them after all, or for the first time. */
    public void welcome(CourseId course, PersonId person) {
        entities.createNativeQuery("update course_member set dismissed_at = null" + WHO)
                .setParameter(1, course.value())
                .setParameter(2, person.value())
                .executeUpdate();
    }
}
