package org.schooldiary.school.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.entry.CellOutcome.Applied;
import org.schooldiary.school.entry.CellOutcome.Refused;
import org.schooldiary.school.entry.EditAnswer.Result;
import org.schooldiary.school.journal.JournalAccess;
import org.schooldiary.school.journal.Journals;
import org.schooldiary.school.journal.LockedJournal;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.page.TallyShown;
import org.schooldiary.school.page.Tallying;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;

/**
 * A teacher enters marks, attendance and term marks: any number of edits in one transaction, each judged by itself.
 *
 * <p>The journal's head is locked first; so whoever writes the same journal at the same time waits, and sees the versions
 * that this request leaves behind.
 */
@Stateless
public class EnteringCells {
    /** Edits in one request at most; they stay far below the thousand rows of a transaction. */
    public static final int MOST_EDITS = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journals journals;

    @Inject
    private LookingUpCells lookingUp;

    @Inject
    private WritingCells writing;

    @Inject
    private Tallying tallying;

    /**
     * Applies each edit, or says why not.
     *
     * @param edits each {@code checked}; {@code edits[i]} in problems is the i-th of them
     * @throws NotFound where the viewer may not read the journal
     * @throws NotAllowed where the viewer does not teach it
     * @throws Invalid naming {@code edits[i].cell} where pupil, work, lesson or term is not of this journal, or
     *     {@code edits[i].editId} where that id was applied in another journal; nothing is written
     */
    public EditAnswer enter(Viewer viewer, JournalId id, List<CellEdit> edits) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Map<UUID, CellOutcome> done = appliedBefore(viewer, id, edits);
        CellsAtHand atHand =
                lookingUp.of(journal.frame(), edits.stream().map(CellEdit::cell).toList());
        requireOfJournal(edits, done.keySet(), atHand);
        List<Result> results = new ArrayList<>(edits.size());
        Set<PersonId> changed = new HashSet<>();
        for (CellEdit edit : edits) {
            CellOutcome outcome = done.get(edit.id());
            if (outcome == null) {
                outcome = judge(journal, edit, atHand);
                if (outcome instanceof Applied applied) {
                    entities.persist(new EditResult(viewer.person(), edit.id(), id, applied.version(), journal.now()));
                    done.put(edit.id(), outcome);
                    changed.add(edit.cell().pupil());
                }
            }
            results.add(new Result(edit.id(), outcome));
        }
        if (!changed.isEmpty()) {
            journals.changed(journal, changed);
        }
        return new EditAnswer(journal.version(), results, tallies(journal, edits, atHand));
    }

    private Map<UUID, CellOutcome> appliedBefore(Viewer viewer, JournalId journal, List<CellEdit> edits) {
        Map<UUID, CellOutcome> done = new HashMap<>();
        entities.createQuery(
                        "select r from EditResult r where r.personId = :person and r.editId in :edits",
                        EditResult.class)
                .setParameter("person", viewer.person().value())
                .setParameter(
                        "edits",
                        edits.stream().map(edit -> edit.id().toString()).collect(Collectors.toSet()))
                .getResultStream()
                .forEach(result -> {
                    if (!result.isOf(journal)) {
                        throw new Invalid("edits[" + indexOf(result.edit(), edits) + "].editId", "invalid.editIdUsed");
                    }
                    done.put(result.edit(), result.outcome());
                });
        return done;
    }

    private static int indexOf(UUID edit, List<CellEdit> edits) {
        return edits.stream().map(CellEdit::id).toList().indexOf(edit);
    }

    private static void requireOfJournal(List<CellEdit> edits, Set<UUID> done, CellsAtHand atHand) {
        for (int i = 0; i < edits.size(); i++) {
            Cell cell = edits.get(i).cell();
            if (done.contains(edits.get(i).id())) {
                continue;
            }
            if (atHand.member(cell.pupil()) == null) {
                throw new Invalid("edits[" + i + "].cell.pupil", "invalid.pupil", cell.names());
            }
            if (atHand.days(cell) == null) {
                throw new Invalid("edits[" + i + "].cell." + cell.what(), "invalid." + cell.what(), cell.names());
            }
        }
    }

    private CellOutcome judge(LockedJournal journal, CellEdit edit, CellsAtHand atHand) {
        return CellRule.refusing(atHand.situation(edit))
                .<CellOutcome>map(Refused::new)
                .orElseGet(() -> writing.write(journal, edit, atHand));
    }

    private List<TallyShown> tallies(LockedJournal journal, List<CellEdit> edits, CellsAtHand atHand) {
        List<Member> members = edits.stream()
                .map(edit -> atHand.member(edit.cell().pupil()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<LocalDate> days = edits.stream()
                .map(edit -> atHand.days(edit.cell()))
                .filter(Objects::nonNull)
                .map(Span::first)
                .distinct()
                .toList();
        return tallying.of(journal.frame(), members, days);
    }
}
