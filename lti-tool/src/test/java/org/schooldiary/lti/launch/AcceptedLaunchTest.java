package org.schooldiary.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooldiary.lti.fixture.Claimed.DEEP_LINKING_SETTINGS;
import static org.schooldiary.lti.fixture.Claimed.LTI;
import static org.schooldiary.lti.fixture.Claimed.MEMBERSHIP;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.LaunchDesk;
import org.schooldiary.lti.fixture.SigningPlatform;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.DeploymentStatus;

class AcceptedLaunchTest {

    private final LaunchDesk desk = new LaunchDesk();
    private final Map<String, Object> teacher = Claimed.byTeacher(desk.clock.instant());
    private final Map<String, Object> pupil = Claimed.byPupil(desk.clock.instant());

    @Test
    void a_plain_launch_of_a_teacher() throws LaunchRefused {
        var launch = desk.launch(teacher);

        assertThat(launch.registration().issuer().value()).isEqualTo(SigningPlatform.ISSUER);
        assertThat(launch.deployment()).isEqualTo(new DeploymentId("1"));
        assertThat(launch.messageType()).isEqualTo(MessageType.RESOURCE_LINK);
        assertThat(launch.subject()).isEqualTo(new Subject("teacher-1"));
        assertThat(launch.roles().instructor()).isTrue();
        assertThat(launch.roles().learner()).isFalse();
        assertThat(launch.context().orElseThrow().id()).isEqualTo(new ContextId("course-1"));
        assertThat(launch.context().orElseThrow().title()).contains("Алгебра 7А");
        assertThat(launch.resourceLink().orElseThrow().id()).isEqualTo(new ResourceLinkId("link-1"));
        assertThat(launch.target()).isEqualTo(URI.create("https://diary.example/lti/launch"));
        assertThat(launch.issuedAt()).isEqualTo(desk.clock.instant());
        assertThat(launch.warnings()).isEmpty();
    }

    @Test
    void a_plain_launch_of_a_pupil() throws LaunchRefused {
        var launch = desk.launch(pupil);

        assertThat(launch.roles().learner()).isTrue();
        assertThat(launch.roles().instructor()).isFalse();
    }

    @Test
    void several_roles() throws LaunchRefused {
        teacher.put(
                LTI + "roles",
                List.of(
                        MEMBERSHIP + "Instructor",
                        MEMBERSHIP + "Mentor",
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty"));

        assertThat(desk.launch(teacher).roles().inContext())
                .containsExactlyInAnyOrder(ContextRole.INSTRUCTOR, ContextRole.MENTOR);
    }

    @Test
    void short_role_names() throws LaunchRefused {
        teacher.put(LTI + "roles", List.of("Instructor"));
        pupil.put(LTI + "roles", List.of("Learner"));

        assertThat(desk.launch(teacher).roles().instructor()).isTrue();
        assertThat(desk.launch(pupil).roles().learner()).isTrue();
    }

    @Test
    void unknown_roles_which_mean_nothing() throws LaunchRefused {
        teacher.put(LTI + "roles", List.of("https://example.org/roles#Wizard"));

        var roles = desk.launch(teacher).roles();

        assertThat(roles.inContext()).isEmpty();
        assertThat(roles.administersPlatform()).isFalse();
        assertThat(roles.names()).containsExactly("https://example.org/roles#Wizard");
    }

    @Test
    void no_roles_at_all() throws LaunchRefused {
        teacher.put(LTI + "roles", List.of());

        assertThat(desk.launch(teacher).roles().names()).isEmpty();
    }

    @Test
    void email_only_names_only_and_no_personal_data() throws LaunchRefused {
        assertThat(desk.launch(pupil).names().full()).isEmpty();

        var named = Claimed.byPupil(desk.clock.instant());
        named.put("given_name", "Ада");
        named.put("family_name", "Лавлейс");
        named.put("middle_name", "Августа");
        named.put("name", "Лавлейс Ада Августа");
        var names = desk.launch(named).names();
        assertThat(names.given()).contains("Ада");
        assertThat(names.family()).contains("Лавлейс");
        assertThat(names.middle()).contains("Августа");
        assertThat(names.full()).contains("Лавлейс Ада Августа");
        assertThat(names.email()).isEmpty();

        var mailed = Claimed.byPupil(desk.clock.instant());
        mailed.put("email", "ada@example.test");
        assertThat(desk.launch(mailed).names().email()).contains("ada@example.test");
    }

    @Test
    void email_without_context() throws LaunchRefused {
        teacher.remove(LTI + "context");
        teacher.put("email", "t@example.test");

        assertThat(desk.launch(teacher).context()).isEmpty();
    }

    @Test
    void a_list_of_one_audience_with_and_without_azp() throws LaunchRefused {
        teacher.put("aud", List.of(SigningPlatform.CLIENT));
        pupil.put("aud", List.of(SigningPlatform.CLIENT));
        pupil.put("azp", SigningPlatform.CLIENT);

        desk.launch(teacher);
        desk.launch(pupil);
    }

    @Test
    void clocks_that_differ_by_a_minute_either_way() throws LaunchRefused {
        var behind = Claimed.byTeacher(desk.clock.instant().minusSeconds(120));
        var ahead = Claimed.byTeacher(desk.clock.instant().plusSeconds(60));

        desk.launch(behind);
        desk.launch(ahead);
    }

    @Test
    void times_with_fractions_of_a_second() throws LaunchRefused {
        teacher.put("iat", desk.clock.instant().getEpochSecond() + 0.75);

        assertThat(desk.launch(teacher).issuedAt()).isEqualTo(desk.clock.instant());
    }

    @Test
    void a_changed_key_at_once() throws LaunchRefused {
        desk.launch(teacher);
        desk.platform.changeKey();

        desk.launch(pupil);

        assertThat(desk.keyFetches).hasSize(2);
    }

    @Test
    void several_deployments_and_a_login_that_names_none() throws LaunchRefused {
        desk.registrations.with(SigningPlatform.registration(), "second", DeploymentStatus.ACTIVE);
        var parameters = desk.loginParameters();
        parameters.remove("lti_deployment_id");
        var begun = desk.login(parameters);
        teacher.put(LTI + "deployment_id", "second");
        teacher.put("nonce", LaunchDesk.nonce(begun));

        var launch = desk.post(begun, desk.platform.signed(teacher));

        assertThat(launch.deployment()).isEqualTo(new DeploymentId("second"));
    }

    @Test
    void a_hundred_custom_parameters_with_those_the_platform_did_not_know() throws LaunchRefused {
        var custom = new LinkedHashMap<String, Object>();
        for (int number = 0; number < 100; number++) {
            custom.put("parameter" + number, "значение " + number);
        }
        custom.put("history", "$Context.id.history");
        custom.put("price", "$5");
        custom.put("number", 7);
        custom.put("empty", "");
        custom.put("nested", Map.of("a", 1));
        teacher.put(LTI + "custom", custom);

        var read = desk.launch(teacher).custom();

        assertThat(read.value("parameter99")).contains("значение 99");
        assertThat(read.value("history")).isEmpty();
        assertThat(read.value("price")).contains("$5");
        assertThat(read.value("number")).contains("7");
        assertThat(read.value("empty")).isEmpty();
        assertThat(read.value("nested")).isEmpty();
        assertThat(read.all()).hasSize(104);
    }

    @Test
    void the_signed_target_decides_whatever_the_login_said() throws LaunchRefused {
        teacher.put(LTI + "target_link_uri", "https://diary.example/journal/0ABC?week=1#top");

        assertThat(desk.launch(teacher).target())
                .isEqualTo(URI.create("https://diary.example/journal/0ABC?week=1#top"));
    }

    @Test
    void a_mentor_with_the_children_whom_the_platform_names() throws LaunchRefused {
        pupil.put(LTI + "roles", List.of(MEMBERSHIP + "Mentor"));
        pupil.put(LTI + "role_scope_mentor", List.of("pupil-1", " ", "pupil-2"));

        var launch = desk.launch(pupil);

        assertThat(launch.mentorScope()).containsExactly(new Subject("pupil-1"), new Subject("pupil-2"));
        assertThat(launch.warnings()).isEmpty();
    }

    @Test
    void an_observer_of_canvas_with_the_children_whom_its_variable_names() throws LaunchRefused {
        pupil.put(LTI + "roles", List.of(MEMBERSHIP + "Mentor"));
        pupil.put(
                LTI + "custom",
                Map.of("canvas_user_observees", "pupil-1, pupil-2,,pupil-1", "canvas_observee_sis_ids", "A1,B2"));

        var launch = desk.launch(pupil);

        assertThat(launch.mentorScope()).containsExactly(new Subject("pupil-1"), new Subject("pupil-2"));
        assertThat(launch.mentorScopeBySourcedId()).isEmpty();
        assertThat(launch.warnings()).isEmpty();
    }

    @Test
    void an_observer_of_canvas_whose_children_are_named_by_the_register_only() throws LaunchRefused {
        pupil.put(LTI + "roles", List.of(MEMBERSHIP + "Mentor"));
        pupil.put(
                LTI + "custom",
                Map.of(
                        "canvas_user_observees",
                        "$com.instructure.User.observees",
                        "canvas_observee_sis_ids",
                        "A1," + "x".repeat(256) + ",A\u00852,B2"));

        var launch = desk.launch(pupil);

        assertThat(launch.mentorScope()).isEmpty();
        assertThat(launch.mentorScopeBySourcedId()).containsExactly("A1", "B2");
    }

    @Test
    void observees_of_canvas_without_the_role_which_are_dropped_and_told() throws LaunchRefused {
        pupil.put(LTI + "custom", Map.of("canvas_user_observees", "pupil-1", "canvas_observee_sis_ids", "A1"));

        var launch = desk.launch(pupil);

        assertThat(launch.mentorScope()).isEmpty();
        assertThat(launch.mentorScopeBySourcedId()).isEmpty();
        assertThat(launch.warnings()).containsExactly(LaunchWarning.MENTOR_SCOPE_WITHOUT_ROLE);
    }

    @Test
    void a_mentor_scope_without_the_role_which_is_dropped_and_told() throws LaunchRefused {
        pupil.put(
                LTI + "roles",
                List.of(MEMBERSHIP + "Learner", "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Mentor"));
        pupil.put(LTI + "role_scope_mentor", List.of("pupil-1"));

        var launch = desk.launch(pupil);

        assertThat(launch.mentorScope()).isEmpty();
        assertThat(launch.warnings()).containsExactly(LaunchWarning.MENTOR_SCOPE_WITHOUT_ROLE);
    }

    @Test
    void a_return_address_on_another_host_which_is_ignored_and_told() throws LaunchRefused {
        teacher.put(LTI + "launch_presentation", Map.of("return_url", "https://evil.example/", "locale", "en"));

        var launch = desk.launch(teacher);

        assertThat(launch.presentation().returnUrl()).isEmpty();
        assertThat(launch.presentation().locale()).contains("en");
        assertThat(launch.warnings()).containsExactly(LaunchWarning.RETURN_URL_ELSEWHERE);
    }

    @Test
    void decorations_of_a_wrong_shape_which_are_passed_over() throws LaunchRefused {
        teacher.put("name", 5);
        teacher.put("given_name", "Ада\u0000 ");
        teacher.put(LTI + "launch_presentation", Map.of("height", "100%", "locale", "ru"));
        teacher.put(LTI + "tool_platform", "moodle");
        teacher.put(LTI + "lis", List.of());
        teacher.put("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint", Map.of("lineitems", "ftp://x/"));

        var launch = desk.launch(teacher);

        assertThat(launch.names().full()).isEmpty();
        assertThat(launch.names().given()).contains("Ада");
        assertThat(launch.presentation().locale()).contains("ru");
        assertThat(launch.gradeService().orElseThrow().lineItems()).isEmpty();
    }

    @Test
    void course_types_in_full_and_in_short() throws LaunchRefused {
        teacher.put(
                LTI + "context",
                Map.of(
                        "id",
                        "c",
                        "type",
                        List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering", "CourseSection")));

        assertThat(desk.launch(teacher).context().orElseThrow().types())
                .isEqualTo(Set.of("CourseOffering", "CourseSection"));
    }

    @Test
    void lists_with_nothing_in_some_places_which_are_passed_over() throws LaunchRefused {
        teacher.put(LTI + "context", Map.of("id", "c", "type", Arrays.asList("CourseSection", null)));
        teacher.put(
                "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                Map.of("lineitems", "https://moodle.example/lineitems", "scope", Arrays.asList(null, "a", 5)));
        teacher.put(LTI + "message_type", "LtiDeepLinkingRequest");
        teacher.put(
                DEEP_LINKING_SETTINGS,
                Map.of(
                        "deep_link_return_url",
                        "https://moodle.example/return",
                        "accept_types",
                        Arrays.asList("ltiResourceLink", null)));

        var launch = desk.launch(teacher);

        assertThat(launch.context().orElseThrow().types()).containsExactly("CourseSection");
        assertThat(launch.gradeService().orElseThrow().scopes()).containsExactly("a");
        assertThat(launch.gradeService().orElseThrow().lineItems()).isPresent();
        assertThat(launch.deepLinking().orElseThrow().acceptTypes()).containsExactly("ltiResourceLink");
    }

    @Test
    void a_deep_linking_request_without_link_and_target() throws LaunchRefused {
        teacher.put(LTI + "message_type", "LtiDeepLinkingRequest");
        teacher.remove(LTI + "resource_link");
        teacher.remove(LTI + "target_link_uri");
        teacher.put(
                DEEP_LINKING_SETTINGS,
                Map.of(
                        "deep_link_return_url", "https://moodle.example/return",
                        "accept_types", List.of("ltiResourceLink", "link"),
                        "data", "opaque + data"));

        var launch = desk.launch(teacher);

        var settings = launch.deepLinking().orElseThrow();
        assertThat(settings.returnUrl()).isEqualTo(URI.create("https://moodle.example/return"));
        assertThat(settings.acceptTypes()).containsExactlyInAnyOrder("ltiResourceLink", "link");
        assertThat(settings.acceptMultiple()).isFalse();
        assertThat(settings.data()).contains("opaque + data");
        assertThat(launch.target()).isEqualTo(URI.create("https://diary.example/lti/launch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiEulaRequest", "EulaRequest"})
    void a_question_about_the_terms_of_use_without_link_and_roles(String spelling) throws LaunchRefused {
        teacher.put(LTI + "message_type", spelling);
        teacher.remove(LTI + "resource_link");
        teacher.remove(LTI + "roles");
        teacher.put(
                LTI + "eulaservice",
                Map.of("url", "https://moodle.example/eula/7", "scope", List.of(EulaService.USER_SCOPE, "other")));

        var launch = desk.launch(teacher);

        assertThat(launch.messageType()).isEqualTo(MessageType.EULA);
        assertThat(launch.messageType().claim()).isEqualTo("LtiEulaRequest");
        assertThat(launch.roles().inContext()).isEmpty();
        assertThat(launch.eulaService())
                .contains(new EulaService(
                        URI.create("https://moodle.example/eula/7"), Set.of(EulaService.USER_SCOPE, "other")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest"})
    void a_question_about_data_privacy_without_link_roles_and_context(String spelling) throws LaunchRefused {
        pupil.put(LTI + "message_type", spelling);
        pupil.remove(LTI + "resource_link");
        pupil.remove(LTI + "roles");
        pupil.remove(LTI + "context");
        pupil.put(LTI + "for_user", Map.of("user_id", "pupil-7"));

        var launch = desk.launch(pupil);

        assertThat(launch.messageType()).isEqualTo(MessageType.DATA_PRIVACY);
        assertThat(launch.forUser()).contains(new Subject("pupil-7"));
        assertThat(launch.context()).isEmpty();
        assertThat(launch.eulaService()).isEmpty();
    }

    @Test
    void a_submission_review_names_whose_it_is_and_its_gradebook_column() throws LaunchRefused {
        teacher.put(LTI + "message_type", "LtiSubmissionReviewRequest");
        teacher.put(LTI + "for_user", Map.of("user_id", "pupil-7"));
        teacher.put(
                "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                Map.of("lineitem", "https://moodle.example/lineitem?type_id=1", "scope", List.of()));

        var launch = desk.launch(teacher);

        assertThat(launch.messageType()).isEqualTo(MessageType.SUBMISSION_REVIEW);
        assertThat(launch.forUser()).contains(new Subject("pupil-7"));
        assertThat(launch.gradeService().orElseThrow().lineItem())
                .contains(URI.create("https://moodle.example/lineitem?type_id=1"));
    }
}
