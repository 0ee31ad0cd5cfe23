package org.schooldiary.lti.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.token.StrictJson;
import org.tsugi.lti13.LTI13ConstantsUtil;
import org.tsugi.oauth2.objects.ClientAssertion;

/** Asks a platform for an access token (Security Framework 1.0, section 4.1). */
final class TokenRequest {

    /** Platforms' clocks differ; Moodle refuses an assertion «from the future» by a single second. */
    private static final Duration BACKDATED = Duration.ofSeconds(10);

    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(5);

    /** Where the platform does not say how long a token lives. */
    private static final Duration USUAL_LIFE = Duration.ofMinutes(5);

    private static final Duration LONGEST_LIFE = Duration.ofDays(1);

    private final ToolKeySet keys;
    private final PlatformHttp http;
    private final Clock clock;

    TokenRequest(ToolKeySet keys, PlatformHttp http, Clock clock) {
        this.keys = keys;
        this.http = http;
        this.clock = clock;
    }

    AccessToken send(Registration registration, Set<String> scopes) throws IOException {
        var form = new LinkedHashMap<String, String>();
        form.put(ClientAssertion.GRANT_TYPE, ClientAssertion.GRANT_TYPE_CLIENT_CREDENTIALS);
        form.put(ClientAssertion.CLIENT_ASSERTION_TYPE, ClientAssertion.CLIENT_ASSERTION_TYPE_JWT);
        form.put(ClientAssertion.CLIENT_ASSERTION, assertion(registration));
        form.put(ClientAssertion.SCOPE, String.join(" ", new TreeSet<>(scopes)));
        return token(http.send(PlatformRequest.postForm(registration.tokenEndpoint(), "application/json", form)));
    }

    private String assertion(Registration registration) {
        var now = clock.instant();
        return keys.sign(Map.of(
                LTI13ConstantsUtil.KEY_ISS,
                registration.clientId().value(),
                LTI13ConstantsUtil.KEY_SUB,
                registration.clientId().value(),
                // One text: some platforms do not take a list of one.
                LTI13ConstantsUtil.KEY_AUD,
                registration.audience(),
                LTI13ConstantsUtil.KEY_IAT,
                now.minus(BACKDATED).getEpochSecond(),
                LTI13ConstantsUtil.KEY_EXP,
                now.plus(ASSERTION_LIFE).getEpochSecond(),
                "jti",
                UUID.randomUUID().toString()));
    }

    /** The answer is JSON whatever its media type says: Moodle's says <code>text/html</code>. */
    private AccessToken token(PlatformAnswer answer) throws IOException {
        if (!answer.ok()) {
            throw new ServiceRefused(
                    answer.status(), "no access token" + error(answer), answer.retryAfter(clock.instant()));
        }
        // Not by the library's data class, which takes a missing life for an hour.
        var read = StrictJson.object(answer.body().getBytes(StandardCharsets.UTF_8));
        var value = read.path("access_token").asText("");
        if (value.isBlank()) {
            throw new ServiceRefused(answer.status(), "an answer without access token");
        }
        return new AccessToken(value, expiry(read.path("expires_in").asLong(0)));
    }

    /** A tenth before its end, so that a token does not expire on the way. */
    private Instant expiry(long seconds) {
        var life = seconds <= 0 ? USUAL_LIFE : Duration.ofSeconds(Math.min(seconds, LONGEST_LIFE.toSeconds()));
        return clock.instant().plus(life.multipliedBy(9).dividedBy(10));
    }

    /** What the platform says is wrong (RFC 6749, section 5.2), for the log. */
    private static String error(PlatformAnswer answer) {
        try {
            var error = StrictJson.object(answer.body().getBytes(StandardCharsets.UTF_8))
                    .path("error");
            return error.isTextual() ? ": " + Facts.printable(error.textValue()) : "";
        } catch (IOException notJson) {
            return "";
        }
    }
}
