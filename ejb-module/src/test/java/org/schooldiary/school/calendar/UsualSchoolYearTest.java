package org.schooldiary.school.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UsualSchoolYearTest {
    private final UsualSchoolYear year = new UsualSchoolYear(2026);

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026/2027",
        "2026-11-23, 2026/2027",
        "2027-05-31, 2026/2027",
        "2027-07-31, 2026/2027",
        "2027-08-01, 2027/2028"
    })
    void everyDayBelongsToASchoolYear(LocalDate day, String name) {
        assertThat(UsualSchoolYear.of(day).name()).isEqualTo(name);
    }

    @Test
    void theFirstQuarterOf2026EndsBeforeTheAutumnHolidays() {
        List<Span> quarters = year.terms(TermKind.QUARTER);
        assertThat(quarters).hasSize(4);
        assertThat(quarters.get(0)).isEqualTo(span("2026-09-01", "2026-10-25"));
        assertThat(quarters.get(1)).isEqualTo(span("2026-11-02", "2026-12-30"));
        assertThat(quarters.get(2)).isEqualTo(span("2027-01-11", "2027-03-28"));
        assertThat(quarters.get(3)).isEqualTo(span("2027-04-05", "2027-05-31"));
    }

    @ParameterizedTest
    @EnumSource(TermKind.class)
    void termsOfAnyYearFollowEachOtherFromItsFirstToItsLastDay(TermKind kind) {
        for (int startsIn = 2020; startsIn < 2060; startsIn++) {
            UsualSchoolYear any = new UsualSchoolYear(startsIn);
            List<Span> terms = any.terms(kind);
            assertThat(terms.get(0).first()).isEqualTo(any.days().first());
            assertThat(terms.get(terms.size() - 1).last()).isEqualTo(any.days().last());
            for (int i = 1; i < terms.size(); i++) {
                assertThat(terms.get(i).first()).isAfter(terms.get(i - 1).last());
            }
        }
    }

    @Test
    void aDayOfHolidaysCountsToTheTermBeforeThem() {
        List<TermView> terms = views(TermKind.QUARTER);
        assertThat(TermView.of(LocalDate.parse("2026-10-28"), terms)).hasValue(terms.get(0));
        assertThat(TermView.of(LocalDate.parse("2026-11-23"), terms)).hasValue(terms.get(1));
        assertThat(TermView.of(LocalDate.parse("2026-08-20"), terms)).hasValue(terms.get(0));
        assertThat(TermView.of(LocalDate.parse("2027-07-01"), terms)).hasValue(terms.get(3));
    }

    @Test
    void theReachesOfTheTermsCoverTheYearWithoutGapOrOverlap() {
        List<TermView> terms = views(TermKind.QUARTER);
        LocalDate expected = year.days().first();
        for (TermView term : terms) {
            Span reach = TermView.reach(term, terms, year.days());
            assertThat(reach.first()).isEqualTo(expected);
            expected = reach.last().plusDays(1);
        }
        assertThat(expected).isEqualTo(year.days().last().plusDays(1));
        assertThat(terms).extracting(TermView::name).containsExactly("I", "II", "III", "IV");
    }

    private List<TermView> views(TermKind kind) {
        List<Span> spans = year.terms(kind);
        return spans.stream()
                .map(span -> new TermView(
                        new TermId(spans.indexOf(span)), kind, spans.indexOf(span) + 1, span.first(), span.last()))
                .toList();
    }

    private static Span span(String first, String last) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last));
    }
}
