package org.schooldiary.demoplatform.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.schooldiary.demoplatform.answer.Refusal;

class ExactTypeTest {

    private static final String TYPE = "application/vnd.ims.lis.v2.lineitem+json";

    @Test
    void takesTheTypeByName() {
        assertThatCode(() -> ExactType.accepted("application/json, " + TYPE + ";q=0.9", TYPE))
                .doesNotThrowAnyException();
        assertThatCode(() -> ExactType.sent(TYPE + "; charset=utf-8", TYPE)).doesNotThrowAnyException();
    }

    @Test
    void refusesWildcardsAndPlainJson() {
        assertThatThrownBy(() -> ExactType.accepted("*/*", TYPE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ExactType.accepted(null, TYPE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ExactType.sent("application/json", TYPE)).isInstanceOf(Refusal.class);
    }
}
