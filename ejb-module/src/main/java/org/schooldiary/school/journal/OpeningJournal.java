package org.schooldiary.school.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.schooldiary.school.calendar.AcademicYear;
import org.schooldiary.school.calendar.SchoolCalendar;
import org.schooldiary.school.calendar.Subject;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Right;
import org.schooldiary.school.people.RightSource;
import org.schooldiary.school.people.RuleRefused;
import org.schooldiary.school.people.School;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.record.HistoryKind;

/** A teacher opens a journal in a course of the platform. */
@Stateless
public class OpeningJournal {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SchoolCalendar calendar;

    @Inject
    private WorkTypes workTypes;

    @Inject
    private CourseLearners learners;

    @Inject
    private Journals journals;

    /**
     * Opens a journal of the current school year, taught by the viewer, with the pupils named as members from its first day.
     *
     * @throws NotAllowed where the viewer is no instructor of the course
     * @throws Invalid naming {@code pupils[i]} who is no learner of the course
     * @throws RuleRefused {@code JournalAlreadyOpen} where the viewer has just such a journal in the course
     */
    public JournalId open(Viewer viewer, CourseId course, NewJournal plan) {
        if (!viewer.instructsCourse(course)) {
            throw new NotAllowed();
        }
        learners.require(viewer, course, plan.pupils());
        School school = lockedSchool(viewer);
        LocalDate today = viewer.today(clock);
        AcademicYear year = calendar.year(school.id(), today, plan.termKind());
        Subject subject = calendar.subject(school.id(), plan.subject());
        refuseSecond(viewer, course, plan, year, subject);
        workTypes.provide(school.id());
        TeachingGroup group = new TeachingGroup(school.id(), plan.className(), plan.grade());
        Journal journal = new Journal(school.id(), course, year, subject, group, plan.termKind())
                .opened(viewer.person(), today, clock.instant());
        entities.persist(group);
        entities.flush();
        entities.persist(journal);
        entities.flush();
        entities.persist(new JournalHead(journal.id()));
        entities.persist(Right.toTeach(
                school.id(), viewer.person(), journal.id(), course, RightSource.OPENING, clock.instant()));
        writeFirstHistory(viewer, journal.id(), course, plan, year, group);
        return journal.id();
    }

    /** Two teachers opening first journals at once must make one year and one set of work types, not two. */
    private School lockedSchool(Viewer viewer) {
        return entities.find(School.class, viewer.school().value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void refuseSecond(Viewer viewer, CourseId course, NewJournal plan, AcademicYear year, Subject subject) {
        long same = entities.createQuery(
                        "select count(j) from Journal j, TeachingGroup g where g.id = j.groupId and j.courseId = :course"
                                + " and j.yearId = :year and j.subjectId = :subject and j.openedBy = :teacher"
                                + " and g.className = :className",
                        Long.class)
                .setParameter("course", course.value())
                .setParameter("year", year.id())
                .setParameter("subject", subject.id())
                .setParameter("teacher", viewer.person().value())
                .setParameter("className", plan.className())
                .getSingleResult();
        if (same > 0) {
            throw new RuleRefused("JournalAlreadyOpen", "rule.JournalAlreadyOpen", plan.className(), plan.subject());
        }
    }

    private void writeFirstHistory(
            Viewer viewer, JournalId id, CourseId course, NewJournal plan, AcademicYear year, TeachingGroup group) {
        entities.flush();
        LockedJournal journal = journals.opened(viewer, id);
        CanonicalJson after = new CanonicalJson()
                .with("course", course.toString())
                .with("className", plan.className())
                .with("grade", plan.grade())
                .with("subject", plan.subject())
                .with("terms", plan.termKind().name());
        journal.record(HistoryKind.JOURNAL, null, id.value(), null, after, null);
        for (PersonId pupil : plan.pupils().stream().distinct().toList()) {
            GroupMembership membership = new GroupMembership(
                    viewer.school(), group.id(), pupil, year.days().first(), viewer.person(), journal.now());
            entities.persist(membership);
            journal.record(HistoryKind.MEMBERSHIP, pupil, membership.id(), null, membership.content(), null);
            learners.welcome(course, pupil);
        }
        journals.changed(journal, Set.of());
    }
}
