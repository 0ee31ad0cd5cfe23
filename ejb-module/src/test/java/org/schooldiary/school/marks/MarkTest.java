package org.schooldiary.school.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTest {
    @Test
    void codesAreLanguageNeutral() {
        assertThat(Mark.of("5")).hasValue(Mark.FIVE);
        assertThat(Mark.of("NA")).hasValue(Mark.NA);
        assertThat(Mark.of("н/а")).isEmpty();
        assertThat(Mark.of("6")).isEmpty();
        assertThat(Mark.of("FIVE")).isEmpty();
        for (Mark mark : Mark.values()) {
            assertThat(Mark.of(mark.code())).hasValue(mark);
        }
    }

    @Test
    void oneIsOutsideTheUsualScale() {
        assertThat(Mark.usualScale()).extracting(Mark::code).containsExactly("5", "4", "3", "2");
        assertThat(Mark.ONE.isUsual()).isFalse();
        assertThat(Mark.EXEMPT.isUsual()).isTrue();
    }

    @Test
    void entriesInAMarksPlaceHaveNoPoints() {
        assertThat(Mark.withoutPoints()).containsExactly(Mark.NA, Mark.PASS, Mark.FAIL, Mark.EXEMPT);
    }
}
