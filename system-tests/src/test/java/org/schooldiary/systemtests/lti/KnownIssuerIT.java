package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;
import org.schooldiary.systemtests.platform.TestPlatform;

/** A platform whose issuer is connected already registers again: it is asked, updated or connected as another. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class KnownIssuerIT {

    private final ToolServer tool;
    private final Admin admin;

    KnownIssuerIT(ToolServer tool) {
        this.tool = tool;
        admin = Admin.of(tool);
    }

    @Test
    void asksBeforeAnythingIsSentAndUpdatesTheSameConnection() {
        try (TestPlatform platform = TestPlatform.connectedTo(tool)) {
            String before = platform.clientId();
            String id = connections(platform).get(0).path("id").asText();
            URI link = admin.registrationLink(Map.of("active", true));

            Answer question = platform.registerBy(link).expect(200);
            assertThat(question.text())
                    .contains(before)
                    .contains("value=\"" + id + "\"")
                    .contains("value=\"new\"");
            assertThat(platform.clientId()).isEqualTo(before);

            answer(platform, link, id).expect(200);
            assertThat(platform.clientId()).isNotEqualTo(before);
            assertThat(connections(platform))
                    .extracting(one -> one.path("id").asText())
                    .containsExactly(id);
            assertThat(connections(platform).get(0).path("clientId").asText()).isEqualTo(platform.clientId());
        }
    }

    @Test
    void connectsAnotherWhereThatIsChosenOrTheLinkSaysSo() {
        try (TestPlatform platform = TestPlatform.connectedTo(tool)) {
            URI asking = admin.registrationLink(Map.of());
            platform.registerBy(asking).expect(200);
            answer(platform, asking, "new").expect(200);
            assertThat(connections(platform)).hasSize(2);

            platform.registerBy(admin.registrationLink(Map.of("knownIssuer", "new")))
                    .expect(200);
            assertThat(connections(platform)).hasSize(3);
        }
    }

    @Test
    void aLinkThatUpdatesAsksNothingAndWithoutApprovalTheConnectionWaits() {
        try (TestPlatform platform = TestPlatform.connectedTo(tool)) {
            platform.registerBy(admin.registrationLink(Map.of("knownIssuer", "update")))
                    .expect(200);

            assertThat(connections(platform)).hasSize(1);
            assertThat(connections(platform).get(0).path("clientId").asText()).isEqualTo(platform.clientId());
            assertThat(connections(platform).get(0).path("active").asBoolean()).isFalse();
        }
    }

    @Test
    void anAnswerFromAnotherSiteIsNoAnswer() {
        try (TestPlatform platform = TestPlatform.connectedTo(tool)) {
            String before = platform.clientId();
            URI link = admin.registrationLink(Map.of());
            Http.postForm(
                            tool.uri("/lti/register"),
                            fields(platform, link, "new"),
                            Map.of("Sec-Fetch-Site", "cross-site"))
                    .expect(403);
            assertThat(platform.clientId()).isEqualTo(before);
        }
    }

    @Test
    void aLinkKnowsThreeWordsForAKnownIssuer() {
        Answer refused = admin.send("POST", "/api/admin/registration-links", Map.of("knownIssuer", "perhaps"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("knownIssuer");
    }

    @Test
    void canvasIsToldOurAddressesInADocumentOfItsOwn() {
        JsonNode key = Http.get(tool.uri("/lti/canvas.json")).expect(200).json();
        assertThat(key.path("oidc_initiation_url").asText())
                .isEqualTo(tool.uri("/lti/login").toString());
        assertThat(key.path("target_link_uri").asText())
                .isEqualTo(tool.uri("/lti/launch").toString());
        assertThat(key.path("public_jwk_url").asText())
                .isEqualTo(tool.uri("/lti/jwks").toString());
        assertThat(key.path("custom_fields").path("canvas_user_observees").asText())
                .isEqualTo("$com.instructure.User.observees");
    }

    private Answer answer(TestPlatform platform, URI link, String choice) {
        return Http.postForm(
                tool.uri("/lti/register"), fields(platform, link, choice), Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private static Map<String, String> fields(TestPlatform platform, URI link, String choice) {
        Map<String, String> fields = new HashMap<>(platform.registration());
        fields.put("invite", link.getQuery().substring("invite=".length()));
        fields.put("choice", choice);
        return fields;
    }

    private List<JsonNode> connections(TestPlatform platform) {
        return Json.items(
                        admin.get("/api/admin/registrations").expect(200).json().path("registrations"))
                .stream()
                .filter(one ->
                        one.path("issuer").asText().equals(platform.issuer().toString()))
                .toList();
    }
}
