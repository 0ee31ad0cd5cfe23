package org.schooldiary.school.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.store.Ids;

/**
 * A dated right of a person: what they are to a journal, a course, a class, a pupil or the school, since when, why, and
 * until when.
 *
 * <p>A right is opened once, ended at most once, and then stays as history; having it again is another row.
 */
@Entity(name = "PersonRight")
@Table(name = "person_right")
public class Right {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private RightKind kind;

    @Column(name = "object_id")
    private long objectId;

    @Column(name = "course_id")
    private @Nullable Long courseId;

    private @Nullable String grades;

    @Enumerated(EnumType.STRING)
    private RightSource source;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "opened_by")
    private @Nullable Long openedBy;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    /** For JPA. */
    protected Right() {}

    private Right(SchoolId school, PersonId person, RightKind kind, long objectId, RightSource source, Instant now) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.personId = person.value();
        this.kind = kind;
        this.objectId = objectId;
        this.source = source;
        this.beginsAt = now;
    }

    /** {@code teacher}, who opens the journal of the course, teaches it from now on. */
    public static Right toTeach(
            SchoolId school, PersonId teacher, JournalId journal, CourseId course, RightSource source, Instant now) {
        Right right = new Right(school, teacher, RightKind.TEACHES, journal.value(), source, now);
        right.courseId = course.value();
        right.openedBy = teacher.value();
        return right;
    }

    /** {@code teacher} is an instructor of the course from now on. */
    public static Right toInstruct(
            SchoolId school, PersonId teacher, CourseId course, RightSource source, Instant now) {
        Right right = new Right(school, teacher, RightKind.INSTRUCTS, course.value(), source, now);
        right.courseId = course.value();
        return right;
    }

    /** {@code guardian} is a guardian of the pupil from now on, as a launch of {@code course} claims. */
    public static Right toGuard(SchoolId school, PersonId guardian, PersonId pupil, CourseId course, Instant now) {
        Right right = new Right(school, guardian, RightKind.GUARDS, pupil.value(), RightSource.MENTOR_CLAIM, now);
        right.courseId = course.value();
        return right;
    }

    /** {@code person} is an Administrator of the platform that serves the school from now on. */
    public static Right toConfigure(SchoolId school, PersonId person, Instant now) {
        return new Right(school, person, RightKind.CONFIGURES, school.value(), RightSource.LAUNCH, now);
    }

    /** {@code person} is appointed to administer {@code grades} of the school from now on. */
    static Right toAdminister(SchoolId school, PersonId person, Grades grades, PersonId by, Instant now) {
        Right right = appointed(school, person, RightKind.ADMINISTERS, school.value(), by, now);
        right.grades = grades.column();
        return right;
    }

    /** {@code person} is appointed homeroom teacher of the class from now on. */
    static Right toLead(SchoolId school, PersonId person, SchoolClassId schoolClass, PersonId by, Instant now) {
        return appointed(school, person, RightKind.LEADS, schoolClass.value(), by, now);
    }

    /** {@code person} is appointed to answer help requests from now on. */
    static Right toSupport(SchoolId school, PersonId person, PersonId by, Instant now) {
        return appointed(school, person, RightKind.SUPPORTS, school.value(), by, now);
    }

    private static Right appointed(
            SchoolId school, PersonId person, RightKind kind, long object, PersonId by, Instant now) {
        Right right = new Right(school, person, kind, object, RightSource.APPOINTMENT, now);
        right.openedBy = by.value();
        return right;
    }

    /** Ends this right; what has ended stays ended as it was. */
    public void end(@Nullable PersonId by, Instant now) {
        if (endsAt == null) {
            endsAt = now;
            endedBy = by == null ? null : by.value();
        }
    }

    /** Ends this right by the school's word, which then stands also where the right had ended before. */
    void revoke(PersonId by, Instant now) {
        end(by, now);
        if (endedBy == null) {
            endedBy = by.value();
        }
    }

    public RightId id() {
        return new RightId(id);
    }

    public SchoolId school() {
        return new SchoolId(schoolId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public RightKind kind() {
        return kind;
    }

    /** Id of the journal, course, class, pupil or school that this right is about. */
    public long objectId() {
        return objectId;
    }

    /** The course by whose launch the right came, or whose journal it is about. */
    public @Nullable CourseId course() {
        return courseId == null ? null : new CourseId(courseId);
    }

    /** Which grades an administration right covers. */
    public Grades grades() {
        return Grades.stored(grades);
    }

    public RightSource source() {
        return source;
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    public @Nullable Instant endsAt() {
        return endsAt;
    }

    /** Who ended it; absent while it is live, and where a launch did. */
    public @Nullable PersonId endedBySomebody() {
        return endedBy == null ? null : new PersonId(endedBy);
    }

    /** Whether somebody of the school opened it, and no launch. */
    public boolean isOpenedBySomebody() {
        return openedBy != null;
    }

    /** Whether the right holds at {@code now}. */
    public boolean isLive(Instant now) {
        return !beginsAt.isAfter(now) && (endsAt == null || endsAt.isAfter(now));
    }
}
