package org.schooldiary.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Await;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.TestPlatform;

/** Registered platforms may frame the pages of a launch, nobody may frame the administrator's console. */
@Tag("launch")
@ExtendWith(SharedServers.class)
class FramingIT {
    /** The list of platforms is read afresh after a few seconds. */
    private static final Duration NOTICED = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"/journal/", "/diary/", "/course/", "/school/"})
    void aPageMayBeFramedByRegisteredPlatformsOnly(String page, ToolServer tool) {
        try (TestPlatform platform = TestPlatform.connectedTo(tool);
                TestPlatform stranger = TestPlatform.strangerTo(tool)) {
            Answer answer = Await.until(NOTICED, "%s may be framed by %s".formatted(page, platform.issuer()), () -> {
                Answer now = Http.get(tool.uri(page)).expect(200);
                return ancestors(now).contains(platform.issuer().toString()) ? now : null;
            });
            assertThat(answer.header("X-Frame-Options")).isEmpty();
            assertThat(ancestors(answer)).doesNotContain(stranger.issuer().toString(), "*", "'self'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/", "/%61dmin/", "//admin/", "/journal/../admin/", "/api/me"})
    void theConsoleAndWhatIsNoPageMayBeFramedByNobody(String address, ToolServer tool) {
        TestPlatform.connectedTo(tool).close();
        Answer answer = Http.get(tool.uri(address));
        if (answer.status() != 404 && answer.status() != 400) {
            assertThat(ancestors(answer)).as("%s", answer).containsExactly("'none'");
        }
    }

    private static List<String> ancestors(Answer answer) {
        String policy = answer.header("Content-Security-Policy").orElseThrow();
        String directive = Arrays.stream(policy.split(";"))
                .map(String::strip)
                .filter(each -> each.startsWith("frame-ancestors "))
                .findFirst()
                .orElseThrow();
        return List.of(directive.substring("frame-ancestors ".length()).split(" "));
    }
}
