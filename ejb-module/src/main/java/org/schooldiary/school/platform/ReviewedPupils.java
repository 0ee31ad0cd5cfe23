package org.schooldiary.school.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.Launch;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/**
 * Finds the pupil whose result was opened in a platform's gradebook (Submission Review 1.0, section 3), where the viewer may
 * see them.
 */
@Stateless
public class ReviewedPupils {
    private static final String PERSON =
            "select p.id from person p where p.school_id = ? and p.registration_id = ? and p.sub = ?";

    /** Those of the course first. */
    private static final String JOURNALS = """
            select distinct j.id, case when j.course_id = ? then 0 else 1 end as elsewhere
            from journal j join group_membership m on m.group_id = j.group_id
            where m.person_id = ? order by elsewhere, j.id
            """;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** The pupil of a launch; empty where it names none, or none whom the viewer may see. */
    public Optional<Review> of(Viewer viewer, @Nullable CourseId course, Launch launch) {
        return launch.forUser()
                .flatMap(subject -> person(viewer, launch.registration().id(), subject))
                .flatMap(pupil -> review(viewer, course, pupil));
    }

    private Optional<PersonId> person(Viewer viewer, RegistrationId platform, Subject subject) {
        return new Projection(store)
                .first(
                        PERSON,
                        row -> new PersonId(row.number()),
                        viewer.school().value(),
                        Ids.parse(platform.value()).orElseThrow(),
                        subject.value());
    }

    private Optional<Review> review(Viewer viewer, @Nullable CourseId course, PersonId pupil) {
        List<JournalId> journals = new Projection(store)
                .list(
                        JOURNALS,
                        row -> new JournalId(row.number()),
                        course == null ? 0L : course.value(),
                        pupil.value());
        Optional<Review> taught =
                journals.stream().filter(viewer::teaches).findFirst().map(journal -> new Review(pupil, journal));
        return taught.or(() ->
                viewer.is(pupil) || viewer.guards(pupil) ? Optional.of(new Review(pupil, null)) : Optional.empty());
    }

    /**
     * Whose result is reviewed, and where.
     *
     * @param journal of the viewer, absent where the viewer belongs to the family
     */
    public record Review(PersonId pupil, @Nullable JournalId journal) {}
}
