package org.schooldiary.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooldiary.lti.fixture.Claimed.LTI;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.LaunchDesk;
import org.schooldiary.lti.fixture.SigningPlatform;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;

/** Launches captured from Moodle 4.5 and a ceLTIc platform, signed anew. */
class SampleLaunchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moodle-launch-admin.json",
                "moodle-launch-manager1.json",
                "moodle-launch-observer1.json",
                "moodle-launch-student01.json",
                "moodle-launch-teacher1.json",
                "moodle-launch-tutor1.json",
                "moodle-deep-linking-teacher1.json",
                "moodle-submission-review-teacher1.json",
                "celtic-launch-p1.json",
                "celtic-launch-p2.json",
                "celtic-launch-t1.json"
            })
    void goes_through(String file) throws LaunchRefused {
        var launch = launch(file);

        assertThat(launch.subject().value()).isEqualTo(Claimed.sample(file).get("sub"));
        assertThat(launch.warnings()).isEmpty();
    }

    @Test
    void a_moodle_teacher_brings_course_services_and_sourced_ids() throws LaunchRefused {
        var launch = launch("moodle-launch-teacher1.json");

        assertThat(launch.roles().instructor()).isTrue();
        assertThat(launch.names().full()).contains("Tara Teacher");
        assertThat(launch.sourcedIds().person()).contains("SIS-T-1");
        assertThat(launch.sourcedIds().courseSection()).contains("SIS-7A-MATH");
        assertThat(launch.context().orElseThrow().types()).isEqualTo(Set.of("CourseSection"));
        assertThat(launch.membershipService().orElseThrow().address())
                .hasToString("http://127.0.0.1:8088/mod/lti/services.php/CourseSection/2/bindings/1/memberships");
        assertThat(launch.gradeService().orElseThrow().scopes()).hasSize(4);
        assertThat(launch.gradeService().orElseThrow().lineItem().orElseThrow()).hasParameter("type_id", "1");
        assertThat(launch.toolPlatform().productFamily()).contains("moodle");
        assertThat(launch.presentation().documentTarget()).contains("iframe");
        assertThat(launch.presentation().returnUrl().orElseThrow()).hasPath("/mod/lti/return.php");
        assertThat(launch.custom().value("const")).contains("hello");
        assertThat(launch.custom().value("mentor")).isEmpty();
    }

    @Test
    void a_moodle_administrator_opens_administration_and_has_no_sourced_id() throws LaunchRefused {
        var launch = launch("moodle-launch-admin.json");

        assertThat(launch.roles().administersPlatform()).isTrue();
        assertThat(launch.sourcedIds().person()).isEmpty();
        assertThat(launch("moodle-launch-manager1.json").roles().administersPlatform())
                .isFalse();
    }

    @Test
    void a_moodle_observer_is_a_learner_and_nobodys_guardian() throws LaunchRefused {
        var launch = launch("moodle-launch-observer1.json");

        assertThat(launch.roles().inContext()).containsExactly(ContextRole.LEARNER);
        assertThat(launch.mentorScope()).isEmpty();
    }

    @Test
    void a_celtic_parent_looks_after_the_children_named() throws LaunchRefused {
        var launch = launch("celtic-launch-p1.json");

        assertThat(launch.roles().mentor()).isTrue();
        assertThat(launch.mentorScope()).containsExactly(new Subject("s1"));
        assertThat(launch.presentation().locale()).contains("de-DE");
    }

    @Test
    void a_moodle_review_names_the_pupil() throws LaunchRefused {
        var launch = launch("moodle-submission-review-teacher1.json");

        assertThat(launch.messageType()).isEqualTo(MessageType.SUBMISSION_REVIEW);
        assertThat(launch.forUser()).contains(new Subject("8"));
    }

    @Test
    void a_moodle_choice_of_content_takes_several_links() throws LaunchRefused {
        var settings = launch("moodle-deep-linking-teacher1.json").deepLinking().orElseThrow();

        assertThat(settings.acceptTypes()).containsExactly("ltiResourceLink");
        assertThat(settings.acceptMultiple()).isTrue();
        assertThat(settings.acceptLineItem()).isTrue();
        assertThat(settings.data()).isEmpty();
    }

    private static Launch launch(String file) throws LaunchRefused {
        var claims = Claimed.sample(file);
        var target = URI.create((String) claims.get(LTI + "target_link_uri"));
        var registration = registration(claims);
        var desk = new LaunchDesk(registration, target.resolve("/").toString());
        desk.clock.set(Instant.ofEpochSecond(((Number) claims.get("iat")).longValue() + 2));
        var begun = desk.login(Map.of(
                "iss", List.of(registration.issuer().value()),
                "login_hint", List.of((String) claims.get("sub")),
                "target_link_uri", List.of(target.toString()),
                "client_id", List.of(registration.clientId().value()),
                "lti_deployment_id", List.of((String) claims.get(LTI + "deployment_id"))));
        claims.put("nonce", LaunchDesk.nonce(begun));
        return desk.post(begun, desk.platform.signed(claims));
    }

    private static Registration registration(Map<String, Object> claims) {
        var issuer = (String) claims.get("iss");
        var audience = claims.get("aud");
        return new Registration(
                new RegistrationId("sample"),
                new Issuer(issuer),
                new ClientId((String) (audience instanceof List<?> list ? list.get(0) : audience)),
                URI.create(issuer + "/auth"),
                URI.create(issuer + "/token"),
                Optional.empty(),
                URI.create(issuer + "/jwks"),
                true,
                Optional.of(SigningPlatform.CLIENT));
    }
}
