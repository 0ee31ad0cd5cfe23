package org.schooldiary.school.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.school.people.Invalid;

class WeightTest {
    @Test
    void aWeightIsShownWithoutTrailingZeros() {
        assertThat(Weight.of("1.00", "weight").text()).isEqualTo("1");
        assertThat(Weight.of("0.50", "weight").text()).isEqualTo("0.5");
        assertThat(Weight.of("0.00", "weight").text()).isEqualTo("0");
        assertThat(Weight.of("100", "weight").text()).isEqualTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.01", "0.001", "много", "", "1e9", "NaN"})
    void whatIsNoWeightIsRefused(String text) {
        assertThatThrownBy(() -> Weight.of(text, "works[0].weight"))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("works[0].weight"));
    }

    @Test
    void usualKindsOfWorkHaveNamesThatFitTheirColumns() {
        assertThat(Stream.of(UsualWorkType.values())).allSatisfy(type -> {
            assertThat(type.title()).hasSizeBetween(1, 64);
            assertThat(type.shortName()).hasSizeBetween(1, 8);
        });
        assertThat(UsualWorkType.CONTROL.weight().text()).isEqualTo("3");
        assertThat(UsualWorkType.INDEPENDENT.weight().text()).isEqualTo("2");
        assertThat(UsualWorkType.ANSWER.weight().text()).isEqualTo("1");
    }
}
