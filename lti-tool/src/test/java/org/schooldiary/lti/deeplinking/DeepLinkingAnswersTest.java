package org.schooldiary.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.AdjustableClock;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.SigningPlatform;
import org.schooldiary.lti.fixture.StoredKeys;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.launch.DeepLinkingSettings;
import org.schooldiary.lti.launch.DocumentTarget;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Registration;

class DeepLinkingAnswersTest {

    private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final LinkItem JOURNAL = new LinkItem(
            "Журнал 7А",
            Optional.of("Отметки и посещаемость"),
            URI.create("https://diary.example/journal/"),
            Map.of("journal", "0ABC"),
            Optional.empty(),
            Optional.of(new GradebookColumn("Четверть", 5, Optional.of("0ABC"), Optional.of("term"))));

    private final AdjustableClock clock = AdjustableClock.atSchoolTime();
    private final ToolKeySet keys = StoredKeys.keySet(clock);
    private final DeepLinkingAnswers answers = new DeepLinkingAnswers(keys, clock);
    private final Registration registration = SigningPlatform.registration();
    private final DeploymentId deployment = new DeploymentId("1");

    @Test
    void a_signed_answer_from_us_to_the_platform_with_what_was_chosen() throws Exception {
        var answer = answers.chosen(registration, deployment, settings(true, true), List.of(JOURNAL, JOURNAL));

        assertThat(answer.returnUrl()).isEqualTo(URI.create("https://moodle.example/return"));
        var claims = claims(answer);
        assertThat(claims)
                .containsEntry("iss", "client-1")
                .containsEntry("aud", "https://moodle.example")
                .containsEntry("exp", clock.instant().getEpochSecond() + 300)
                .containsEntry(Claimed.LTI + "message_type", "LtiDeepLinkingResponse")
                .containsEntry(Claimed.LTI + "version", "1.3.0")
                .containsEntry(Claimed.LTI + "deployment_id", "1")
                .containsEntry(DEEP_LINKING + "data", "opaque + data")
                .containsKey("nonce");
        var items = (List<?>) claims.get(DEEP_LINKING + "content_items");
        assertThat(items).hasSize(2);
        assertThat(items.get(0))
                .isEqualTo(Map.of(
                        "type", "ltiResourceLink",
                        "title", "Журнал 7А",
                        "text", "Отметки и посещаемость",
                        "url", "https://diary.example/journal/",
                        "custom", Map.of("journal", "0ABC"),
                        "lineItem",
                                Map.of("scoreMaximum", 5.0, "label", "Четверть", "resourceId", "0ABC", "tag", "term")));
    }

    @Test
    void an_answer_also_when_nothing_was_chosen() throws Exception {
        var claims = claims(answers.cancelled(registration, deployment, settings(false, true)));

        assertThat((List<?>) claims.get(DEEP_LINKING + "content_items")).isEmpty();
        assertThat(claims).containsEntry(DEEP_LINKING + "data", "opaque + data");
    }

    @Test
    void no_data_where_none_came_and_no_column_where_columns_are_ignored() throws Exception {
        var plain = new DeepLinkingSettings(
                URI.create("https://moodle.example/return"),
                Set.of("ltiResourceLink"),
                Set.of(),
                false,
                false,
                false,
                Optional.empty());

        var claims = claims(answers.chosen(registration, deployment, plain, List.of(JOURNAL)));

        assertThat(claims).doesNotContainKey(DEEP_LINKING + "data");
        var item = (Map<?, ?>) ((List<?>) claims.get(DEEP_LINKING + "content_items")).get(0);
        assertThat(item.containsKey("lineItem")).isFalse();
    }

    @Test
    void a_place_to_be_shown_in_only_where_the_platform_has_it() throws Exception {
        var windows = settings(true, true);

        var claims = claims(answers.chosen(
                registration,
                deployment,
                windows,
                List.of(shownIn(DocumentTarget.WINDOW), shownIn(DocumentTarget.IFRAME))));

        var items = (List<?>) claims.get(DEEP_LINKING + "content_items");
        assertThat(((Map<?, ?>) items.get(0)).get("window")).isEqualTo(Map.of("targetName", "_blank"));
        assertThat(((Map<?, ?>) items.get(1)).containsKey("window")).isFalse();
        assertThat(((Map<?, ?>) items.get(1)).containsKey("iframe")).isFalse();
    }

    @Test
    void nothing_that_the_platform_does_not_take() {
        var one = settings(false, true);
        var files = new DeepLinkingSettings(
                URI.create("https://moodle.example/return"),
                Set.of("file"),
                Set.of(),
                true,
                true,
                false,
                Optional.empty());

        assertThatThrownBy(() -> answers.chosen(registration, deployment, one, List.of(JOURNAL, JOURNAL)))
                .isInstanceOf(ItemsNotAccepted.class);
        assertThatThrownBy(() -> answers.chosen(registration, deployment, files, List.of(JOURNAL)))
                .isInstanceOf(ItemsNotAccepted.class);
    }

    @Test
    void a_column_has_a_maximum_above_nought() {
        for (var maximum : new double[] {0, -1, Double.NaN}) {
            assertThatThrownBy(() -> new GradebookColumn("x", maximum, Optional.empty(), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static LinkItem shownIn(DocumentTarget target) {
        return new LinkItem(
                "Дневник",
                Optional.empty(),
                URI.create("https://diary.example/diary/"),
                Map.of(),
                Optional.of(target),
                Optional.empty());
    }

    private Map<String, Object> claims(DeepLinkingAnswer answer) throws Exception {
        var token = SignedJWT.parse(answer.token());
        var key = JWKSet.parse(keys.publicJwks())
                .getKeyByKeyId(token.getHeader().getKeyID())
                .toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        return token.getPayload().toJSONObject();
    }

    private static DeepLinkingSettings settings(boolean multiple, boolean columns) {
        return new DeepLinkingSettings(
                URI.create("https://moodle.example/return"),
                Set.of("ltiResourceLink"),
                Set.of(DocumentTarget.WINDOW),
                multiple,
                columns,
                false,
                Optional.of("opaque + data"));
    }
}
