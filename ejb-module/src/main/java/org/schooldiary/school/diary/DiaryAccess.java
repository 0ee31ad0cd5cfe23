package org.schooldiary.school.diary;

import java.time.LocalDate;
import java.util.List;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;

/**
 * The rule of who sees what of a diary («Who may what» of the regulation).
 *
 * <p>Everything: the pupil, once confirmed in some group; a guardian by a live link; the homeroom teacher of the pupil's
 * class; the administration of the grade where the pupil is today. Else a teacher sees the journals they teach, the
 * administration those of its grades. Nobody else knows that the diary exists.
 */
final class DiaryAccess {
    private DiaryAccess() {}

    /**
     * The journals whose entries the viewer may see.
     *
     * @param classes of the pupil today
     * @param journals of the pupil, of all years
     * @return empty where the viewer may see none, or there is none to see
     */
    static List<DiaryJournal> scope(
            Viewer viewer, PersonId pupil, LocalDate today, List<DiaryClass> classes, List<DiaryJournal> journals) {
        return seesEverything(viewer, pupil, today, classes, journals)
                ? journals
                : journals.stream().filter(journal -> isOpen(viewer, journal)).toList();
    }

    /** Whether the viewer may know that the pupil has a diary. */
    static boolean isOpen(
            Viewer viewer, PersonId pupil, LocalDate today, List<DiaryClass> classes, List<DiaryJournal> journals) {
        return seesEverything(viewer, pupil, today, classes, journals)
                || journals.stream().anyMatch(journal -> isOpen(viewer, journal));
    }

    private static boolean isOpen(Viewer viewer, DiaryJournal journal) {
        return viewer.teaches(journal.id()) || viewer.administers(journal.grade());
    }

    private static boolean seesEverything(
            Viewer viewer, PersonId pupil, LocalDate today, List<DiaryClass> classes, List<DiaryJournal> journals) {
        boolean confirmed = !journals.isEmpty() || !classes.isEmpty();
        return (viewer.is(pupil) && confirmed)
                || viewer.guards(pupil)
                || classes.stream().anyMatch(each -> viewer.leads(each.id()) || viewer.administers(each.grade()))
                || journals.stream()
                        .anyMatch(journal -> viewer.administers(journal.grade())
                                && journal.member().covers(today));
    }
}
