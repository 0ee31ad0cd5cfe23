package org.schooldiary.school.page;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.people.PersonId;

/** Adds up anew what was just written: one query for the terms, two for each term touched. */
@Stateless
public class Tallying {
    @Inject
    private ReadingTerms terms;

    @Inject
    private ReadingCells cells;

    /** The tallies of {@code members} for each term that one of {@code days} belongs to. */
    public List<TallyShown> of(JournalFrame journal, Collection<Member> members, Collection<LocalDate> days) {
        if (members.isEmpty()) {
            return List.of();
        }
        List<TermView> ofYear = terms.of(journal.yearId(), journal.termKind());
        List<Optional<TermView>> touched =
                days.stream().map(day -> TermView.of(day, ofYear)).distinct().toList();
        List<TallyShown> tallies = new ArrayList<>();
        for (Optional<TermView> term : touched) {
            Span reach = term.map(each -> TermView.reach(each, ofYear, journal.year()))
                    .orElse(journal.year());
            Map<PersonId, Tally> counted = count(journal, members, reach);
            TermId id = term.map(TermView::id).orElse(null);
            counted.forEach((pupil, tally) ->
                    tallies.add(new TallyShown(pupil, id, tally.average(), tally.proposal(), tally.missed())));
        }
        return tallies;
    }

    private Map<PersonId, Tally> count(JournalFrame journal, Collection<Member> members, Span days) {
        Map<PersonId, Tally> tallies = members.stream()
                .collect(Collectors.toMap(
                        member -> member.name().person(), Tally::new, (one, same) -> one, LinkedHashMap::new));
        cells.marks(journal.id(), days, tallies.keySet())
                .forEach(row -> tallies.get(row.pupil()).count(row.mark(), row.weight(), row.day(), row.cancelled()));
        cells.attendance(journal.id(), days, tallies.keySet())
                .forEach(row -> tallies.get(row.pupil()).count(row.code(), row.day(), row.cancelled()));
        return tallies;
    }
}
