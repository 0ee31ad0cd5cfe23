package org.schooldiary.lti.eula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.AdjustableClock;
import org.schooldiary.lti.fixture.FakePlatform;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.fixture.SigningPlatform;
import org.schooldiary.lti.fixture.StoredKeys;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.launch.EulaService;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRequests;

class EulaAnswersTest {

    private static final Instant AGREED = Instant.parse("2026-09-01T08:00:00.123Z");

    private final AdjustableClock clock = AdjustableClock.atSchoolTime();
    private final PlatformHttp http = new PlatformHttp(new PlatformHosts(Set.of(), true), TrustedCertificates.system());
    private final EulaAnswers answers = new EulaAnswers(new ServiceRequests(StoredKeys.keySet(clock), http, clock));
    private final AtomicInteger status = new AtomicInteger(201);
    private final FakePlatform platform = new FakePlatform()
            .at(
                    "/",
                    asked -> asked.path().getPath().contains("user")
                            ? new Answer(status.get(), Map.of("Content-Type", "application/json"), "{}")
                            : Answer.json("{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}"));

    @AfterEach
    void close() {
        platform.close();
        http.close();
    }

    @Test
    void tells_who_agreed_and_when_at_whole_seconds() throws IOException {
        answers.accepted(registration(), platform.address("/eula/7?tenant=5"), new Subject("pupil-7"), AGREED);

        var told = platform.asked("/eula/7/user").get(0);
        assertThat(told.method()).isEqualTo("POST");
        assertThat(told.path().getQuery()).isEqualTo("tenant=5");
        assertThat(told.header("content-type")).isEqualTo("application/json");
        assertThat(told.header("authorization")).isEqualTo("Bearer t");
        assertThat(told.body())
                .isEqualTo("{\"userId\":\"pupil-7\",\"accepted\":true,\"timestamp\":\"2026-09-01T08:00:00Z\"}");
        var token = platform.asked(registration().tokenEndpoint().getPath()).get(0);
        assertThat(URLDecoder.decode(token.body(), StandardCharsets.UTF_8)).contains("scope=" + EulaService.USER_SCOPE);
    }

    @Test
    void a_refusal_is_no_success() {
        status.set(422);

        assertThatThrownBy(() ->
                        answers.accepted(registration(), platform.address("/eula/7"), new Subject("pupil-7"), AGREED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("422");
    }

    private Registration registration() {
        return SigningPlatform.registration("reg-1", platform.origin(), "client-1", true);
    }
}
