package org.schooldiary.lti.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.schooldiary.lti.refusal.Refusal;

class SelfTestCasesTest {

    @Test
    void there_is_exactly_one_case_for_each_refusal_in_their_order() {
        assertThat(SelfTestCases.all().stream().map(SelfTestCase::expected)).containsExactly(Refusal.values());
    }

    @Test
    void each_case_says_in_its_own_words_what_is_sent() {
        assertThat(SelfTestCases.all().stream().map(SelfTestCase::sent)).doesNotHaveDuplicates();
    }
}
