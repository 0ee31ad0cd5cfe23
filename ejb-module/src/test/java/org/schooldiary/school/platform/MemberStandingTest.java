package org.schooldiary.school.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooldiary.lti.launch.ContextRole;

class MemberStandingTest {
    @ParameterizedTest
    @CsvSource({
        "LEARNER, false, PUPIL",
        "LEARNER, true, GUARDIAN",
        "LEARNER MENTOR, false, GUARDIAN",
        "LEARNER INSTRUCTOR, false, NOBODY",
        "INSTRUCTOR, true, NOBODY",
        "MENTOR, false, GUARDIAN",
        "ADMINISTRATOR, true, NOBODY",
        "'', false, NOBODY"
    })
    void followsFromTheRolesAndWhomTheLinkOrTheCourseIsFor(
            String roles, boolean forGuardians, MemberStanding standing) {
        Set<ContextRole> inContext = EnumSet.noneOf(ContextRole.class);
        Arrays.stream(roles.split(" "))
                .filter(role -> !role.isEmpty())
                .map(ContextRole::valueOf)
                .forEach(inContext::add);

        assertThat(MemberStanding.of(inContext, forGuardians)).isEqualTo(standing);
    }
}
