package org.schooldiary.school.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.page.JournalPage.TermTally;
import org.schooldiary.school.page.ReadingTermMarks.OtherMark;
import org.schooldiary.school.people.PersonId;

/** What the marks of each pupil add up to in each term of the year. */
final class TermTallies {
    private final PageFrame frame;
    private final Map<PersonId, Tally> shown;
    private final Map<TermView, Map<PersonId, Tally>> others = new HashMap<>();

    /**
     * Nothing counted yet but what is shown.
     *
     * @param shown tallies of the term shown, each pupil's
     */
    TermTallies(PageFrame frame, Map<PersonId, Tally> shown) {
        this.frame = frame;
        this.shown = shown;
        for (TermView term : frame.terms()) {
            Map<PersonId, Tally> ofTerm = new HashMap<>();
            frame.members().forEach(member -> ofTerm.put(member.name().person(), new Tally(member)));
            others.put(term, ofTerm);
        }
    }

    /** Counts a mark of another term than the one shown. */
    void count(OtherMark mark) {
        TermView.of(mark.day(), frame.terms())
                .ifPresent(term ->
                        others.get(term).get(mark.pupil()).count(mark.mark(), mark.weight(), mark.day(), false));
    }

    /** One pupil's, in the order of the terms. */
    List<TermTally> of(Member member) {
        PersonId pupil = member.name().person();
        return frame.terms().stream()
                .map(term -> isShown(term) ? shown.get(pupil) : others.get(term).get(pupil))
                .map(tally -> new TermTally(tally.average(), tally.proposal()))
                .toList();
    }

    private boolean isShown(TermView term) {
        return frame.shown().filter(term::equals).isPresent();
    }
}
