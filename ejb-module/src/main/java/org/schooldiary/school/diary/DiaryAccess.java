package org.schooldiary.school.diary;

import java.util.List;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;

/**
 * The rule of who sees what of a diary («Who may what» of the regulation).
 *
 * <p>Everything: the pupil, once confirmed in some group; a guardian by a live link; the homeroom teacher of the pupil's
 * class; the administration of the pupil's grade. Else a teacher sees the journals they teach. Nobody else knows that the
 * diary exists.
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
            Viewer viewer, PersonId pupil, List<DiaryClass> classes, List<DiaryJournal> journals) {
        return seesEverything(viewer, pupil, classes, journals)
                ? journals
                : journals.stream()
                        .filter(journal -> viewer.teaches(journal.id()))
                        .toList();
    }

    /** Whether the viewer may know that the pupil has a diary. */
    static boolean isOpen(Viewer viewer, PersonId pupil, List<DiaryClass> classes, List<DiaryJournal> journals) {
        return seesEverything(viewer, pupil, classes, journals)
                || journals.stream().anyMatch(journal -> viewer.teaches(journal.id()));
    }

    private static boolean seesEverything(
            Viewer viewer, PersonId pupil, List<DiaryClass> classes, List<DiaryJournal> journals) {
        boolean confirmed = !journals.isEmpty() || !classes.isEmpty();
        return (viewer.is(pupil) && confirmed)
                || viewer.guards(pupil)
                || classes.stream().anyMatch(each -> viewer.leads(each.id()) || viewer.administers(each.grade()))
                || journals.stream().anyMatch(journal -> viewer.administers(journal.grade()));
    }
}
