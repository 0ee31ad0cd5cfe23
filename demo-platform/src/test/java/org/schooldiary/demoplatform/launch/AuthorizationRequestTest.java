package org.schooldiary.demoplatform.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooldiary.demoplatform.answer.PageRefusal;
import org.schooldiary.demoplatform.registration.RegistrationFixture;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.FullName;
import org.schooldiary.demoplatform.school.Gender;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.SchoolClass;
import org.schooldiary.demoplatform.school.Standing;
import org.schooldiary.demoplatform.school.Subject;

class AuthorizationRequestTest {

    private static final Person TEACHER = new Person(
            "teacher.math",
            new FullName("Белова", "Татьяна", "Сергеевна"),
            Gender.FEMALE,
            Standing.TEACHER,
            "LYC68-S-000");
    private static final Course COURSE =
            new Course(new SchoolClass("7А", 7, List.of(), TEACHER), Subject.ALGEBRA, TEACHER);

    private final PendingLaunches pending = new PendingLaunches(Clock.systemUTC());
    private final Map<String, List<String>> parameters = new HashMap<>();
    private String hint = "";

    @BeforeEach
    void beginALaunch() {
        hint = pending.begin(
                        COURSE.title(),
                        made -> new PendingLaunch(
                                TEACHER.sub(), "tool-1", COURSE, "1", "LtiResourceLinkRequest", false, "ru", made))
                .hint();
        set("client_id", "tool-1");
        set("redirect_uri", "http://127.0.0.1:8080/lti/launch");
        set("response_type", "id_token");
        set("response_mode", "form_post");
        set("scope", "openid");
        set("prompt", "none");
        set("state", "s");
        set("nonce", "n");
        set("lti_message_hint", hint);
    }

    @Test
    void findsTheLaunchAgainByAHintThatWentThroughAnAddress() {
        String carried = URLDecoder.decode(URLEncoder.encode(hint, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(hint)
                .startsWith("{")
                .contains("7А Алгебра")
                .contains("%")
                .contains("+")
                .contains("&");
        set("lti_message_hint", carried);
        assertThat(check().course()).isEqualTo(COURSE);
    }

    @Test
    void refusesAHintThatWasAlteredOnTheWay() {
        set("lti_message_hint", hint.replace("+", " "));
        assertError("invalid_request", "lti_message_hint");
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, code, unsupported_response_type",
        "scope, openid profile, invalid_scope",
        "response_mode, query, invalid_request",
        "prompt, login, invalid_request",
        "nonce, '', invalid_request",
        "state, '', invalid_request"
    })
    void answersFaultsToTheTool(String name, String value, String error) {
        set(name, value);
        assertError(error, name);
    }

    @Test
    void refusesTheHintOfSomebodyElse() {
        assertThatThrownBy(() ->
                        request().checked(Optional.of(TEACHER.sub()), Optional.of("somebody"), pending.find(hint)))
                .isInstanceOf(AuthorizationRefused.class)
                .hasMessageContaining("not signed in");
    }

    @Test
    void isSatisfiedWithTheSealedHintWhereTheCookieStayedAway() {
        assertThat(request().checked(Optional.of(TEACHER.sub()), Optional.empty(), pending.find(hint)))
                .isNotNull();
    }

    @Test
    void answersOnAPageWhereTheReturnAddressIsNotRegistered() {
        for (String other : List.of(
                "http://127.0.0.1:8080/lti/launch/",
                "http://127.0.0.1:8080/lti/launch?x=1",
                "http://evil.example/lti/launch")) {
            set("redirect_uri", other);
            assertThatThrownBy(() -> request().mayBeAnsweredTo(Optional.of(RegistrationFixture.tool())))
                    .isInstanceOf(PageRefusal.class);
        }
    }

    @Test
    void answersOnAPageWhereAParameterComesTwiceOrTheToolIsUnknown() {
        assertThatThrownBy(() -> request().mayBeAnsweredTo(Optional.empty())).isInstanceOf(PageRefusal.class);
        parameters.put("nonce", List.of("a", "b"));
        assertThatThrownBy(() -> request().mayBeAnsweredTo(Optional.of(RegistrationFixture.tool())))
                .isInstanceOf(PageRefusal.class);
    }

    private void assertError(String error, String named) {
        assertThatThrownBy(this::check)
                .isInstanceOfSatisfying(
                        AuthorizationRefused.class, e -> assertThat(e.error()).isEqualTo(error))
                .hasMessageContaining(named);
    }

    private PendingLaunch check() {
        return request()
                .checked(
                        Optional.of(TEACHER.sub()),
                        Optional.of(TEACHER.sub()),
                        pending.find(request().value("lti_message_hint")));
    }

    private AuthorizationRequest request() {
        return new AuthorizationRequest(parameters);
    }

    private void set(String name, String value) {
        parameters.put(name, List.of(value));
    }
}
