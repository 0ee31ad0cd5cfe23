package org.schooldiary.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
    private static final String SYSTEM = "http://purl.imsglobal.org/vocab/lis/v2/system/person#";

    @Test
    void a_role_in_the_institution_or_the_system_is_no_role_in_the_course() {
        var roles = Roles.of(
                List.of(INSTITUTION + "Instructor", INSTITUTION + "Learner", INSTITUTION + "Mentor", SYSTEM + "User"));

        assertThat(roles.inContext()).isEmpty();
        assertThat(roles.instructor()).isFalse();
        assertThat(roles.mentor()).isFalse();
    }

    @Test
    void administrators_of_platform_and_institution_open_administration_but_not_those_of_a_course() {
        assertThat(Roles.of(List.of(INSTITUTION + "Administrator")).administersPlatform())
                .isTrue();
        assertThat(Roles.of(List.of(SYSTEM + "Administrator")).administersPlatform())
                .isTrue();
        assertThat(Roles.of(List.of(ContextRole.VOCABULARY + "Administrator")).administersPlatform())
                .isFalse();
        assertThat(Roles.of(List.of("Administrator")).administersPlatform()).isFalse();
        assertThat(Roles.of(List.of(INSTITUTION + "Staff")).administersPlatform())
                .isFalse();
    }

    @Test
    void a_sub_role_gives_nothing_without_its_role() {
        var assistant = "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant";

        var alone = Roles.of(List.of(assistant));
        var beside = Roles.of(List.of(assistant, ContextRole.VOCABULARY + "Instructor"));

        assertThat(alone.instructor()).isFalse();
        assertThat(alone.subRoles()).containsExactly("TeachingAssistant");
        assertThat(beside.instructor()).isTrue();
    }

    @Test
    void spelling_counts() {
        assertThat(Roles.of(List.of("instructor", "INSTRUCTOR", ContextRole.VOCABULARY + "instructor"))
                        .inContext())
                .isEmpty();
    }

    @Test
    void a_test_user_is_known_as_one() {
        assertThat(Roles.of(List.of("http://purl.imsglobal.org/vocab/lti/system/person#TestUser"))
                        .testUser())
                .isTrue();
    }
}
