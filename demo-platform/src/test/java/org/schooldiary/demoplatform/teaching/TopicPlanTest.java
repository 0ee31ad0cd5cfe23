package org.schooldiary.demoplatform.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooldiary.demoplatform.school.Subject;

class TopicPlanTest {

    @ParameterizedTest
    @EnumSource(Subject.class)
    void hasAtLeastThirtyTopicsOfEverySubject(Subject subject) {
        int topics = IntStream.rangeClosed(5, 11)
                .map(grade -> TopicPlan.read(subject, grade).size())
                .sum();
        assertThat(topics).isGreaterThanOrEqualTo(30);
    }

    @Test
    void spreadsTopicsOverAHalfYearAndThenRepeats() {
        TopicPlan plan = TopicPlan.of(Subject.LITERATURE, 7, 2);
        assertThat(plan.topic(1)).isEqualTo("«Поучение» Владимира Мономаха");
        assertThat(plan.topic(2)).isEqualTo("«Поучение» Владимира Мономаха. Продолжение");
        assertThat(plan.topic(28)).startsWith("Повторение. ");
    }
}
