package org.schooldiary.school.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.record.HistoryKind;

/** The administration says that the group of a journal is (part of) a class of the school. */
@Stateless
public class AttachingToClass {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journals journals;

    /**
     * Attaches the journal's group to the class, whose name and grade it takes over.
     *
     * @throws NotFound where the viewer may not read the journal
     * @throws NotAllowed where the viewer does not administer the grades of journal and class
     * @throws Invalid naming {@code class} where the school has none such
     */
    public void attach(Viewer viewer, JournalId id, SchoolClassId schoolClass) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.ATTACH);
        Object[] row = classRow(viewer, schoolClass);
        String name = (String) row[0];
        int grade = ((Number) row[1]).intValue();
        if (!viewer.administers(grade)) {
            throw new NotAllowed();
        }
        JournalFrame frame = journal.frame();
        entities.find(TeachingGroup.class, frame.group()).joins(schoolClass, name, grade);
        journal.record(
                HistoryKind.JOURNAL,
                null,
                id.value(),
                content(frame.schoolClass() == null ? null : frame.schoolClass().toString(), frame.className()),
                content(schoolClass.toString(), name),
                null);
        journals.changed(journal, Set.of());
    }

    private Object[] classRow(Viewer viewer, SchoolClassId schoolClass) {
        List<?> rows = entities.createNativeQuery(
                        "select c.name, c.grade from school_class c where c.id = ?1 and c.school_id = ?2")
                .setParameter(1, schoolClass.value())
                .setParameter(2, viewer.school().value())
                .getResultList();
        return (Object[]) rows.stream().findFirst().orElseThrow(() -> new Invalid("class", "invalid.class"));
    }

    private static CanonicalJson content(@Nullable String schoolClass, String className) {
        return new CanonicalJson().with("class", schoolClass).with("className", className);
    }
}
