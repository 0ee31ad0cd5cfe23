package org.schooldiary.school.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.record.HistoryKind;

/** Says who is a pupil of a journal, since when and until when, and who of the arrivals is not. */
@Stateless
public class KeepingMembers {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Journals journals;

    @Inject
    private CourseLearners learners;

    /**
     * Who waits to be confirmed or dismissed.
     *
     * @throws NotFound where the viewer may not read the journal
     */
    public List<Arrival> arrivals(Viewer viewer, JournalId id) {
        return learners.arrivals(viewer, journals.readable(viewer, id).course());
    }

    /**
     * Confirms learners of the course as pupils of the journal; whoever is one already stays as they are.
     *
     * @param from first day of the membership, today where absent
     * @throws NotFound where the viewer may not read the journal
     * @throws Invalid naming {@code pupils[i]} who is no learner of the course, or {@code from} outside the school year
     */
    public void confirm(Viewer viewer, JournalId id, List<PersonId> pupils, @Nullable LocalDate from) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.CONFIRM);
        learners.require(viewer, journal.frame().course(), pupils);
        LocalDate first = from == null ? viewer.today(clock) : from;
        requireWithinYear(journal, first, "from");
        Set<PersonId> confirmed = new HashSet<>();
        for (int i = 0; i < pupils.size(); i++) {
            if (join(journal, pupils.get(i), first, "pupils[" + i + "]")) {
                confirmed.add(pupils.get(i));
            }
        }
        if (!confirmed.isEmpty()) {
            journals.changed(journal, confirmed);
        }
    }

    private boolean join(LockedJournal journal, PersonId pupil, LocalDate first, String field) {
        Optional<GroupMembership> last = lastMembership(journal, pupil);
        if (last.map(GroupMembership::membership).filter(m -> m.last() == null).isPresent()) {
            return false;
        }
        if (last.map(GroupMembership::membership).filter(m -> m.covers(first)).isPresent()) {
            throw new Invalid(field, "invalid.stillMember", first.toString());
        }
        GroupMembership membership = new GroupMembership(
                journal.frame().school(), journal.frame().group(), pupil, first, journal.writer(), journal.now());
        entities.persist(membership);
        journal.record(HistoryKind.MEMBERSHIP, pupil, membership.id(), null, membership.content(), null);
        learners.welcome(journal.frame().course(), pupil);
        return true;
    }

    /**
     * Says that an arrival is no pupil; confirming them later is still possible.
     *
     * @throws NotFound where the viewer may not read the journal, or there is no such arrival
     */
    public void dismiss(Viewer viewer, JournalId id, PersonId person) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.CONFIRM);
        boolean waits = learners.arrivals(viewer, journal.frame().course()).stream()
                .anyMatch(arrival -> arrival.name().person().equals(person));
        if (!waits) {
            throw new NotFound();
        }
        learners.dismiss(journal.frame().course(), person, journal.now());
        journals.changed(journal, Set.of(person));
    }

    /**
     * Ends the membership of a pupil who leaves the group; their marks stay.
     *
     * @param last the last day in the group
     * @throws NotFound where the viewer may not read the journal, or the pupil was never in it
     * @throws Invalid naming {@code last} where it lies before the first day or outside the school year
     */
    public void end(Viewer viewer, JournalId id, PersonId pupil, LocalDate last) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.CONFIRM);
        GroupMembership membership = lastMembership(journal, pupil).orElseThrow(NotFound::new);
        requireWithinYear(journal, last, "last");
        if (last.isBefore(membership.first())) {
            throw new Invalid(
                    "last", "invalid.endsBeforeBegin", membership.first().toString());
        }
        CanonicalJson before = membership.content();
        membership.endsOn(last);
        journal.record(HistoryKind.MEMBERSHIP, pupil, membership.id(), before, membership.content(), null);
        journals.changed(journal, Set.of(pupil));
    }

    private Optional<GroupMembership> lastMembership(LockedJournal journal, PersonId pupil) {
        return entities.createQuery(
                        "select m from GroupMembership m where m.groupId = :group and m.personId = :pupil",
                        GroupMembership.class)
                .setParameter("group", journal.frame().group())
                .setParameter("pupil", pupil.value())
                .getResultStream()
                .max(Comparator.comparing(GroupMembership::first));
    }

    private static void requireWithinYear(LockedJournal journal, LocalDate day, String field) {
        JournalFrame frame = journal.frame();
        if (!frame.year().contains(day)) {
            throw new Invalid(
                    field,
                    "invalid.dayOutsideYear",
                    frame.year().first().toString(),
                    frame.year().last().toString());
        }
    }
}
