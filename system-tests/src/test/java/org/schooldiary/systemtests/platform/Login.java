package org.schooldiary.systemtests.platform;

import java.net.URI;
import java.util.Map;
import org.schooldiary.systemtests.harness.Answer;

/**
 * A login the tool has begun: what it asked the platform's authorization endpoint for.
 *
 * @param state to be sent back unread
 * @param nonce to be put into the token
 */
public record Login(String state, String nonce) {

    /**
     * Checks the redirect as 1EdTech Security Framework 1.0, 5.1.1.2 words it.
     *
     * @throws AssertionError naming the first thing that a strict platform would refuse
     */
    static Login of(Answer answer, TestPlatform platform, Map<String, String> initiation) {
        if (answer.status() != 302 && answer.status() != 303) {
            throw new AssertionError("No redirect to the platform: " + answer);
        }
        URI location = URI.create(answer.header("Location").orElse(""));
        if (!location.toString().startsWith(platform.issuer() + "/auth?")) {
            throw new AssertionError("Redirected to " + location);
        }
        Map<String, String> asked = Exchange.fields(location.getRawQuery());
        require(asked, "scope", "openid");
        require(asked, "response_type", "id_token");
        require(asked, "response_mode", "form_post");
        require(asked, "prompt", "none");
        require(asked, "client_id", platform.clientId());
        require(asked, "redirect_uri", platform.tool().uri("/lti/launch").toString());
        require(asked, "login_hint", initiation.get("login_hint"));
        if (initiation.containsKey("lti_message_hint")) {
            require(asked, "lti_message_hint", initiation.get("lti_message_hint"));
        }
        String state = asked.getOrDefault("state", "");
        String nonce = asked.getOrDefault("nonce", "");
        if (state.length() < 16 || nonce.length() < 16) {
            throw new AssertionError("State and nonce can be guessed: " + location);
        }
        return new Login(state, nonce);
    }

    private static void require(
            Map<String, String> asked, String name, @org.jspecify.annotations.Nullable String value) {
        if (!String.valueOf(value).equals(asked.get(name))) {
            throw new AssertionError("Authorization request: " + name + " is " + asked.get(name) + ", not " + value);
        }
    }
}
