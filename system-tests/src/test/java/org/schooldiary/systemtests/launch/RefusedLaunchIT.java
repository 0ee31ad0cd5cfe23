package org.schooldiary.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.TestPlatform;

/** Every refusal: its status, its code, a sentence in the reader's language, an entry for the launch doctor. */
@Tag("launch")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class RefusedLaunchIT {

    private ToolServer tool;
    private TestPlatform platform;

    RefusedLaunchIT(ToolServer tool) {
        this.tool = tool;
        platform = TestPlatform.connectedTo(tool);
    }

    @AfterAll
    void closePlatform() {
        platform.close();
    }

    static Stream<Refused> refusals() {
        return Stream.concat(WrongTokens.all(), WrongMessages.all());
    }

    @BeforeAll
    void theSameLaunchUnspoiledIsAccepted() {
        new Visit(platform, "ru").goodLaunch().expect(303);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isToldInRussianAndLogged(Refused refused) {
        Answer page = refused.act().apply(new Visit(platform, "ru"));
        new RefusalPage(page).mustTell(refused, "ru");
        JsonNode newest = Admin.of(tool).launches(1).get(0);
        assertThat(newest.path("code").asText()).as("doctor's log: %s", newest).isEqualTo(refused.code());
        assertThat(newest.path("sentence").asText()).isNotBlank();
        assertThat(newest.path("at").asText()).isNotBlank();
        assertThat(newest.toString()).as("no child's data in the log").doesNotContain("Отказова");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isToldInEnglish(Refused refused) {
        Answer page = refused.act().apply(new Visit(platform, "en"));
        new RefusalPage(page).mustTell(refused, "en");
    }

    @Test
    void everyCodeHasASentenceOfItsOwn() {
        Map<String, String> codeByHeading = new HashMap<>();
        refusals().forEach(refused -> {
            String words = new RefusalPage(refused.act().apply(new Visit(platform, "ru"))).text();
            String sentence = words.replaceAll("LTI-\\d+|\\d|[a-f0-9-]{8,}", "");
            String known = codeByHeading.putIfAbsent(sentence, refused.code());
            assertThat(known == null || known.equals(refused.code()))
                    .as("%s is told in the words of %s: %s", refused.code(), known, words)
                    .isTrue();
        });
    }

    @Test
    void thePlatformIsToldThroughItsReturnAddress() {
        Answer page = new Visit(platform, "ru").launchWith(token -> token.with(Lti.VERSION, "1.2"));
        assertThat(page.text())
                .contains(platform.issuer() + "/return?course=7")
                .contains("lti_errormsg=")
                .contains("lti_errorlog=");
    }

    @Test
    void aReturnAddressOnAnotherHostIsNeverOffered() {
        Answer page = new Visit(platform, "ru").launchWith(token -> token.with(Lti.VERSION, "1.2")
                .with(Lti.LAUNCH_PRESENTATION, Map.of("return_url", "https://evil.example/return")));
        assertThat(page.text()).doesNotContain("evil.example");
        assertThat(page.headers().map().toString()).doesNotContain("evil.example");
    }

    @Test
    void whatTheTokenSaysIsNeverMarkup() {
        Answer page = new Visit(platform, "ru").launchWith(token -> token.with(Lti.VERSION, "<script>alert(1)</script>")
                .with("iss", "\"><img src=x onerror=alert(1)>"));
        assertThat(page.text()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void anUnknownKeyIdIsAskedForOnceOnly() {
        Visit visit = new Visit(platform, "ru");
        visit.goodLaunch().expect(303);
        int before = platform.keyEndpoint().asked();
        visit.launchSigned((token, same) -> token.signedBy(TestPlatform.strangerKey()));
        int after = platform.keyEndpoint().asked();
        assertThat(after - before).as("requests to the key endpoint").isLessThanOrEqualTo(1);
    }

    @Test
    void aWaitingDeploymentIsShownToTheAdministrator() {
        WrongMessages.all()
                .filter(refused -> refused.what().equals("an unknown deployment"))
                .forEach(refused -> refused.act().apply(new Visit(platform, "ru")));
        Answer registrations = Admin.of(tool).get("/api/admin/registrations").expect(200);
        assertThat(registrations.text()).contains("deployment-").contains(platform.clientId());
    }

    @Test
    void aPlatformThatWaitsForApprovalCannotLaunchUntilItIsApproved() {
        try (TestPlatform waiting = TestPlatform.strangerTo(tool)) {
            URI link = Admin.of(tool).registrationLink(Map.of());
            waiting.registerBy(link).expect(200);
            Answer refused = new Visit(waiting, "ru").browser.initiate(new Visit(waiting, "ru").browser.initiation());
            new RefusalPage(refused).mustTell(Refused.of("inactive", "LTI-106", 403, visit -> refused), "ru");
            approve(waiting);
            new Visit(waiting, "ru").goodLaunch().expect(303);
        }
    }

    private void approve(TestPlatform waiting) {
        JsonNode all =
                Admin.of(tool).get("/api/admin/registrations").expect(200).json();
        List<JsonNode> known = org.schooldiary.systemtests.harness.Json.items(all.path("registrations"));
        String id = known.stream()
                .filter(one -> one.path("clientId").asText().equals(waiting.clientId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not listed: " + waiting.clientId() + " in " + all))
                .path("id")
                .asText();
        Answer activated = Admin.of(tool).send("PUT", "/api/admin/registrations/" + id + "/activation", Map.of());
        assertThat(activated.status()).as("%s", activated).isBetween(200, 204);
    }

    @Test
    void withoutItsCookieNoStateIsAccepted() {
        Answer login = Http.postForm(tool.uri("/lti/login"), new Visit(platform, "ru").browser.initiation(), Map.of());
        assertThat(login.headers().allValues("Set-Cookie"))
                .as("the cookie of the state")
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("Secure", "HttpOnly", "SameSite=None", "Partitioned", "Path=/")
                        .doesNotContain("Partitioned="));
    }
}
