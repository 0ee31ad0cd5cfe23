package org.schooldiary.school.platform.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.Refusal;

class LaunchStoryTest {
    private static final Instant LOGIN = Instant.parse("2026-11-26T08:00:00Z");

    @Test
    void tellsWhatComesFromSettingsAsItIs() {
        LaunchStory story = LaunchStory.of(launch(
                Refusal.KEY_UNKNOWN.code(),
                LOGIN,
                Facts.none()
                        .with("issuer", "https://moodle.example")
                        .with("kid", "4a-7")
                        .with("jwks_uri", "https://moodle.example/mod/lti/certs.php")));

        assertThat(story.refusal()).isEqualTo("KEY_UNKNOWN");
        assertThat(story.facts())
                .containsEntry("issuer", "https://moodle.example")
                .containsEntry("kid", "4a-7")
                .containsEntry("jwks_uri", "https://moodle.example/mod/lti/certs.php");
    }

    @Test
    void hidesWhateverMayNameAPersonBehindAFingerprint() {
        LaunchStory story = LaunchStory.of(launch(
                Refusal.PLATFORM_ANSWERED_ERROR.code(),
                null,
                Facts.none()
                        .with("error", "anna@example.test")
                        .with("error_description", "Anna Petrova may not")
                        .with("target_link_uri", "https://diary.example/diary/?pupil=0HX1")
                        .with("course", "0HX2")));

        assertThat(story.facts()).hasSize(4).allSatisfy((name, value) -> assertThat(value)
                .startsWith("sha256:")
                .hasSize(19));
    }

    @Test
    void theSameIsHiddenBehindTheSameFingerprint() {
        Facts facts = Facts.none().with("course", "0HX2");

        assertThat(LaunchStory.of(launch("accepted", LOGIN, facts)).facts())
                .isEqualTo(LaunchStory.of(launch("accepted", LOGIN, facts)).facts());
    }

    @Test
    void listsWhatWasLookedForBeforeTheRefusal() {
        LaunchStory story = LaunchStory.of(launch(Refusal.KEY_ID_MISSING.code(), LOGIN, Facts.none()));

        assertThat(story.passed()).endsWith("LTI-301", "LTI-302", "LTI-303", "LTI-304");
    }

    @Test
    void aClaimOfTheWrongShapeTellsNothingOfTheChecksBetween() {
        LaunchStory story = LaunchStory.of(launch(Refusal.CLAIM_MALFORMED.code(), LOGIN, Facts.none()));

        assertThat(story.passed()).endsWith("LTI-308").doesNotContain("LTI-401");
    }

    @Test
    void withoutALoginOfOursNothingIsKnownToHaveBeenLookedFor() {
        LaunchStory story = LaunchStory.of(launch(Refusal.STATE_FOREIGN.code(), null, Facts.none()));

        assertThat(story.passed()).isEmpty();
    }

    private static LoggedLaunch launch(String outcome, @Nullable Instant login, Facts facts) {
        return new LoggedLaunch(
                "0HX0000000000",
                LOGIN.plusSeconds(2),
                null,
                "Moodle",
                "moodle",
                "2024100700",
                "1",
                "LtiResourceLinkRequest",
                outcome,
                login,
                -1L,
                "cookie",
                false,
                facts);
    }
}
