package org.schooldiary.school.journal;

import org.schooldiary.school.people.Viewer;

/** Who may do what with a journal («Who may what» of the regulation), listed together. */
public enum JournalAccess {
    /** Its teachers; the homeroom teacher of its class; the administration of its grade. */
    READ {
        @Override
        public boolean isOpenTo(Viewer viewer, JournalFrame journal) {
            return viewer.teaches(journal.id()) || leads(viewer, journal) || viewer.administers(journal.grade());
        }
    },
    /** Its teachers enter lessons, marks, attendance and homework. */
    EDIT {
        @Override
        public boolean isOpenTo(Viewer viewer, JournalFrame journal) {
            return viewer.teaches(journal.id());
        }
    },
    /** Its teachers say who is a pupil of it, as do the homeroom teacher of its class and the administration. */
    CONFIRM {
        @Override
        public boolean isOpenTo(Viewer viewer, JournalFrame journal) {
            return READ.isOpenTo(viewer, journal);
        }
    },
    /** The administration says that it belongs to a class. */
    ATTACH {
        @Override
        public boolean isOpenTo(Viewer viewer, JournalFrame journal) {
            return viewer.administers(journal.grade());
        }
    };

    /** Whether {@code viewer}, of the journal's own school, may. */
    public abstract boolean isOpenTo(Viewer viewer, JournalFrame journal);

    private static boolean leads(Viewer viewer, JournalFrame journal) {
        return journal.schoolClass() != null && viewer.leads(journal.schoolClass());
    }
}
