package org.schooldiary.school.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A term as a page shows it.
 *
 * @param number 1 for the first of its kind in the year
 */
public record TermView(TermId id, TermKind kind, int number, LocalDate first, LocalDate last) {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** From the first to the last day, without the holidays after it. */
    public Span days() {
        return new Span(first, last);
    }

    /** The Roman numeral by which schools write it. */
    public String name() {
        return ROMAN.get(number - 1);
    }

    /**
     * The term that a page opens with: the one of {@code today}, in holidays the one before them, before the year its first.
     *
     * @param terms terms of one kind and year in order
     */
    public static Optional<TermView> of(LocalDate today, List<TermView> terms) {
        return terms.stream()
                .filter(term -> !today.isBefore(term.first()))
                .reduce((earlier, later) -> later)
                .or(() -> terms.stream().findFirst());
    }

    /**
     * All days that count to {@code term}: its own and the holidays after it; for the first term also days before it, for the
     * last also days after it.
     *
     * @param terms terms of one kind and year in order, {@code term} among them
     */
    public static Span reach(TermView term, List<TermView> terms, Span year) {
        int place = terms.indexOf(term);
        LocalDate first = place == 0 ? earlier(year.first(), term.first()) : term.first();
        LocalDate last = place == terms.size() - 1
                ? later(year.last(), term.last())
                : terms.get(place + 1).first().minusDays(1);
        return new Span(first, last);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
