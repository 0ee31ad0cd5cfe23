package org.schooldiary.school.diary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.diary.DiaryTerms.Division;
import org.schooldiary.school.diary.DiaryWeek.TermShown;
import org.schooldiary.school.people.NotFound;

/**
 * The term that a page of a diary shows, and the way of dividing the year that it comes from; journals divided otherwise
 * show the same days.
 */
record TermChoice(Optional<Division> division, Optional<TermView> term) {

    /**
     * The term wanted, or that of today.
     *
     * @throws NotFound where none of the pupil's years has the term wanted
     */
    static TermChoice of(List<Division> all, @Nullable TermId wanted, LocalDate today) {
        Optional<Division> division = division(all, wanted, today);
        return new TermChoice(
                division,
                division.flatMap(each -> wanted == null
                        ? each.term(today)
                        : each.terms().stream()
                                .filter(one -> one.id().equals(wanted))
                                .findFirst()));
    }

    private static Optional<Division> division(List<Division> all, @Nullable TermId wanted, LocalDate today) {
        if (wanted != null) {
            return Optional.of(all.stream()
                    .filter(division -> division.holds(wanted))
                    .findFirst()
                    .orElseThrow(NotFound::new));
        }
        return all.stream()
                .filter(division -> division.year().contains(today))
                .findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later));
    }

    /** The days shown; absent where there is no term. */
    Optional<Span> days() {
        return division.flatMap(each -> term.map(each::reach));
    }

    /** Those of {@code journals} that belong to the year shown. */
    List<DiaryJournal> journals(Collection<DiaryJournal> journals) {
        return journals.stream()
                .filter(journal -> division.filter(each -> each.yearId() == journal.yearId())
                        .isPresent())
                .toList();
    }

    @Nullable TermShown shown() {
        return term.map(TermChoice::shown).orElse(null);
    }

    List<TermShown> terms() {
        return division.map(Division::terms).orElse(List.of()).stream()
                .map(TermChoice::shown)
                .toList();
    }

    private static TermShown shown(TermView term) {
        return new TermShown(term.id(), term.name(), term.kind());
    }
}
