package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Login;

/** What launches cost the platform. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class CheapLaunchesIT {

    @Test
    void fiftyLaunchesWithUnknownKeysAskTwiceForTheKeySet(ToolServer tool) {
        try (OneJournal school = new OneJournal(tool)) {
            Launcher launcher = new Launcher(school.platform);
            for (int forged = 0; forged < 50; forged++) {
                Login login = launcher.login();
                Answer answer = launcher.post(
                        school.platform
                                .message(school.teacher, school.course, login.nonce())
                                .signedByAs(school.platform.key(), "forged-" + UUID.randomUUID()),
                        login.state());
                assertThat(answer.expect(400).text()).contains("LTI-307");
            }
            assertThat(school.platform.keyEndpoint().asked()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aLaunchWithCachedKeysAsksThePlatformForNothing(ToolServer tool) {
        try (OneJournal school = new OneJournal(tool)) {
            int before = school.platform.asked();
            for (int launch = 0; launch < 5; launch++) {
                new Launcher(school.platform).open(school.teacher, school.course);
                new Launcher(school.platform).open(school.pupil, school.course);
            }
            assertThat(school.platform.asked()).isEqualTo(before);
        }
    }
}
