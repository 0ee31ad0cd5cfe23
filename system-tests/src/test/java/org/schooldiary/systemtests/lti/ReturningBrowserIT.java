package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Launcher;

/** Who may take up a login that a platform's storage keeps a secret for, and who is answered by a redirect as ever. */
@Tag("lti")
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(SharedServers.class)
class ReturningBrowserIT {

    private final ToolServer tool;
    private final OneJournal school;

    ReturningBrowserIT(ToolServer tool) {
        this.tool = tool;
        school = new OneJournal(tool);
    }

    @AfterAll
    void close() {
        school.close();
    }

    @Test
    void programsAndPagesAtTopLevelAreSentOnByARedirect() {
        Map<String, String> offered = offered();
        assertThat(login(offered, Map.of()).status()).isEqualTo(302);
        assertThat(login(offered, Map.of("Accept", "*/*")).status()).isEqualTo(302);
        assertThat(login(offered, Map.of("Accept", "text/html", "Sec-Fetch-Dest", "document"))
                        .status())
                .isEqualTo(302);
        assertThat(login(new Launcher(school.platform).initiation(), Map.of("Accept", "text/html"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void aFrameIsAnsweredWithAPageThatNoCacheKeeps() {
        Answer page = login(offered(), Map.of("Accept", "text/html", "Sec-Fetch-Dest", "iframe"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Set-Cookie").orElse("")).contains("HttpOnly").contains("Partitioned");
        assertThat(page.text()).contains("data-authorization=\"" + school.platform.issuer() + "/auth?");
        assertThat(login(new Launcher(school.platform).initiation(), inFrame()).text())
                .as("nothing to store where nothing is offered")
                .doesNotContain("data-key");
        // A browser that tells no destination of its requests.
        assertThat(login(offered(), Map.of("Accept", "text/html")).status()).isEqualTo(200);
    }

    @Test
    void theFirstPostUsesNothingUpAndOnlyOurOwnPageWithTheSecretGetsIn() {
        Begun begun = begin();
        String own = tool.base().toString();

        for (int twice = 0; twice < 2; twice++) {
            Answer asking = begun.post(Map.of(), school.platform.issuer().toString());
            assertThat(asking.expect(200).text())
                    .contains("diary_stored")
                    .contains("data-origin=\"" + school.platform.issuer());
            assertThat(asking.text()).doesNotContain(begun.secret);
        }
        assertRefused(begun.post(Map.of("diary_stored", begun.secret), "https://evil.example"), "LTI-208");
        assertRefused(begun.post(Map.of("diary_stored", begun.secret), "null"), "LTI-208");
        assertRefused(begun.post(Map.of("diary_stored", begin().secret), own), "LTI-208");
        assertRefused(begun.post(Map.of("diary_stored", ""), own), "LTI-207");

        Answer in = begun.post(Map.of("diary_stored", begun.secret), own);
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location").orElse("")).doesNotContain("id_token").doesNotContain(begun.token);
        assertThat(school.latestLaunch().toString()).contains("platform_storage");

        assertRefused(begun.post(Map.of("diary_stored", begun.secret), own), "LTI-209");
        assertRefused(begun.post(Map.of(), school.platform.issuer().toString()), "LTI-209");
        assertThat(String.join("\n", tool.log())).doesNotContain(begun.token);
    }

    @Test
    void aLoginThatWasPromisedACookieTakesNoStoredSecret() {
        Launcher launcher = new Launcher(school.platform);
        var login = launcher.login();
        String token = school.platform
                .message(school.teacher, school.course, login.nonce())
                .signedBy(school.platform.key());

        Answer posted = Http.postForm(
                tool.uri("/lti/launch"),
                Map.of("id_token", token, "state", login.state(), "diary_stored", "x".repeat(43)),
                Map.of("Origin", tool.base().toString()));

        assertRefused(posted, "LTI-208");
        assertRefused(
                Http.postForm(tool.uri("/lti/launch"), Map.of("id_token", token, "state", login.state()), Map.of()),
                "LTI-207");
    }

    private final class Begun {
        final String state;
        final String secret;
        final String token;

        Begun(Answer page) {
            Map<String, String> asked = fields(URI.create(data(page, "authorization")));
            state = asked.getOrDefault("state", "");
            secret = data(page, "value");
            token = school.platform
                    .message(school.teacher, school.course, asked.getOrDefault("nonce", ""))
                    .signedBy(school.platform.key());
        }

        Answer post(Map<String, String> more, String origin) {
            Map<String, String> form = new LinkedHashMap<>(more);
            form.put("id_token", token);
            form.put("state", state);
            return Http.postForm(tool.uri("/lti/launch"), form, Map.of("Origin", origin));
        }
    }

    private Begun begin() {
        return new Begun(login(offered(), inFrame()).expect(200));
    }

    private Map<String, String> offered() {
        Map<String, String> parameters = new Launcher(school.platform).initiation();
        parameters.put("lti_storage_target", "_parent");
        return parameters;
    }

    private static Map<String, String> inFrame() {
        return Map.of("Accept", "text/html", "Sec-Fetch-Dest", "iframe");
    }

    private Answer login(Map<String, String> parameters, Map<String, String> headers) {
        return Http.postForm(tool.uri("/lti/login"), parameters, headers);
    }

    private static String data(Answer page, String name) {
        Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page.text());
        if (!found.find()) {
            throw new AssertionError("No " + name + " in " + page);
        }
        return found.group(1).replace("&amp;", "&");
    }

    private static Map<String, String> fields(URI address) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : address.getRawQuery().split("&")) {
            String[] both = pair.split("=", 2);
            fields.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(code);
    }
}
