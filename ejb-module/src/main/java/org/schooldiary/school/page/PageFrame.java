package org.schooldiary.school.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.Member;

/**
 * Everything of a journal page but its lessons and cells, and a tag that stands for these as well.
 *
 * @param members in the order of the viewer's language
 * @param shown the term shown, absent where the year has none
 * @param tag changes whenever anything of the page does
 */
public record PageFrame(
        JournalFrame journal,
        LocalDate today,
        JournalPage.May may,
        List<String> teachers,
        List<TermView> terms,
        Optional<TermView> shown,
        List<Member> members,
        int arrivals,
        int rosterQuestions,
        String tag) {

    /** The days of the lessons on the page. */
    Span days() {
        return shown.map(term -> TermView.reach(term, terms, journal.year())).orElse(journal.year());
    }
}
