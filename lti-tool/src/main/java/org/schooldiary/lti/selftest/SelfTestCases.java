package org.schooldiary.lti.selftest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All cases: exactly one for each refusal there is. */
final class SelfTestCases {

    private SelfTestCases() {}

    /** In the order of the refusals. */
    static List<SelfTestCase> all() {
        return Stream.of(LoginCases.all(), FormCases.all(), TokenCases.all(), MessageCases.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(SelfTestCase::expected))
                .toList();
    }
}
