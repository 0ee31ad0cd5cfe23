package org.schooldiary.school.platform.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClockSkewTest {

    @Test
    void isTheMedianSoThatOneLieDoesNotCount() {
        assertThat(ClockSkew.of(List.of(-1L, 500L, -2L, -1L, -3L))).contains(new ClockSkew(-1, 5, false));
    }

    @Test
    void ofAnEvenNumberIsTheLowerOfTheTwoInTheMiddle() {
        assertThat(ClockSkew.of(List.of(4L, 1L, 3L, 2L))).contains(new ClockSkew(2, 4, false));
    }

    @Test
    void isFarFromMoreThanHalfAMinuteOnEitherWay() {
        assertThat(ClockSkew.of(List.of(30L)).orElseThrow().far()).isFalse();
        assertThat(ClockSkew.of(List.of(31L)).orElseThrow().far()).isTrue();
        assertThat(ClockSkew.of(List.of(-31L)).orElseThrow().far()).isTrue();
    }

    @Test
    void ofNoMessagesIsNotKnown() {
        assertThat(ClockSkew.of(List.of())).isEmpty();
    }
}
