package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Landing;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;

/** A teacher places links in the course: the platform asks, checks our signed answer, and later opens what was placed. */
@Tag("lti")
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(SharedServers.class)
class LinksIT {

    private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String RETURN = "https://platform.example/return?course=7";

    private final ToolServer tool;
    private final OneJournal school;

    LinksIT(ToolServer tool) {
        this.tool = tool;
        school = new OneJournal(tool);
    }

    @AfterAll
    void close() {
        school.close();
    }

    @Test
    void severalLinksAtOnceAreSignedForThePlatformThatAsked() throws Exception {
        String work = school.lesson.path("works").path(0).path("id").asText();
        Session question = asked(Map.of("accept_multiple", true, "accept_lineitem", true, "data", "opaque + data"));
        JsonNode told = question.get("/api/deep-link").expect(200).json();
        assertThat(texts(told.path("items"))).containsExactly("JOURNAL", "DIARY", "ATTENDANCE", "HOMEWORK", "WORK");
        assertThat(told.path("works").path(0).path("id").asText()).isEqualTo(work);

        JsonNode answer = question.post(
                        "/api/deep-link",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("kind", "ATTENDANCE", "journal", school.journal),
                                        Map.of("kind", "HOMEWORK", "journal", school.journal),
                                        Map.of("kind", "WORK", "journal", school.journal, "work", work))))
                .expect(200)
                .json();

        assertThat(answer.path("returnUrl").asText()).isEqualTo(RETURN);
        JsonNode claims = claims(answer.path("jwt").asText());
        assertThat(claims.path("iss").asText()).isEqualTo(school.platform.clientId());
        assertThat(claims.path("aud").asText())
                .isEqualTo(school.platform.issuer().toString());
        assertThat(claims.path("nonce").asText()).isNotEmpty();
        assertThat(claims.path(LTI + "message_type").asText()).isEqualTo("LtiDeepLinkingResponse");
        assertThat(claims.path(LTI + "version").asText()).isEqualTo("1.3.0");
        assertThat(claims.path(LTI + "deployment_id").asText()).isEqualTo(school.platform.deploymentId());
        assertThat(claims.path(DEEP_LINKING + "data").asText()).isEqualTo("opaque + data");
        JsonNode items = claims.path(DEEP_LINKING + "content_items");
        assertThat(items).hasSize(3).allSatisfy(item -> {
            assertThat(item.path("type").asText()).isEqualTo("ltiResourceLink");
            assertThat(item.path("url").asText())
                    .startsWith(tool.uri("/journal/").toString());
            assertThat(item.path("custom").path("diary_journal").asText()).isEqualTo(school.journal);
        });
        assertThat(items.path(0).has("lineItem")).isFalse();
        JsonNode column = items.path(2).path("lineItem");
        assertThat(column.path("scoreMaximum").asDouble()).isEqualTo(5);
        assertThat(column.path("resourceId").asText()).isEqualTo(school.journal + ":" + work);
        assertThat(column.path("tag").asText()).isEqualTo("diary-work");
    }

    @Test
    void whatThePlatformDoesNotTakeIsSaidAndTheQuestionStaysOpen() throws Exception {
        Session question = asked(Map.of("accept_multiple", false, "accept_lineitem", false));
        Map<String, Object> journal = Map.of("kind", "JOURNAL", "journal", school.journal);

        question.post("/api/deep-link", Map.of("items", List.of(journal, Map.of("kind", "DIARY"))))
                .expect(422);
        question.post("/api/deep-link", Map.of("items", List.of(Map.of("kind", "WORK", "journal", school.journal))))
                .expect(400);
        question.post("/api/deep-link", Map.of("items", List.of(Map.of("kind", "JOURNAL", "journal", "0000000000000"))))
                .expect(400);

        JsonNode answer = question.post("/api/deep-link", Map.of("items", List.of(journal)))
                .expect(200)
                .json();
        assertThat(claims(answer.path("jwt").asText()).path(DEEP_LINKING + "content_items"))
                .hasSize(1);
    }

    @Test
    void whoeverCancelsSendsThePlatformAnEmptyAnswer() throws Exception {
        Session question = asked(Map.of("data", "kept"));

        JsonNode answer = question.post("/api/deep-link", Map.of("cancelled", true))
                .expect(200)
                .json();

        JsonNode claims = claims(answer.path("jwt").asText());
        assertThat(claims.path(DEEP_LINKING + "content_items")).isEmpty();
        assertThat(claims.path(DEEP_LINKING + "data").asText()).isEqualTo("kept");
    }

    @Test
    void aPlacedLinkOpensForTeacherAndFamilyWhatItNames() {
        Landing teachers = placed(school.teacher, "/journal/?view=attendance");
        assertThat(teachers.page()).isEqualTo("/journal/");
        assertThat(teachers.query()).containsEntry("journal", school.journal).containsEntry("view", "attendance");

        Landing pupils = placed(school.pupil, "/journal/?view=attendance");
        assertThat(pupils.page()).isEqualTo("/diary/");
        assertThat(pupils.query()).containsEntry("pupil", school.pupilId).containsEntry("view", "attendance");

        Landing homework = placed(school.pupil, "/journal/?view=homework");
        assertThat(homework.query()).containsEntry("view", "homework");
    }

    @Test
    void theDiaryTellsWhatWasMissedAndWhatIsToBeDone() {
        Session pupil = new Launcher(school.platform).open(school.pupil, school.course);
        String today = Journals.today(school.session);

        JsonNode homework = pupil.get("/api/diary/" + school.pupilId + "/homework")
                .expect(200)
                .json();
        JsonNode attendance = pupil.get("/api/diary/" + school.pupilId + "/attendance")
                .expect(200)
                .json();

        assertThat(homework.toString()).contains("№ 374, 377").contains(today);
        assertThat(attendance.toString()).doesNotContain(school.otherPupil.familyName());
    }

    private Session asked(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("deep_link_return_url", RETURN);
        settings.put("accept_types", List.of("ltiResourceLink"));
        settings.put("accept_presentation_document_targets", List.of("iframe", "window"));
        return new Launcher(school.platform)
                .open(school.teacher, school.course, token -> token.with(Lti.MESSAGE_TYPE, "LtiDeepLinkingRequest")
                        .with(DEEP_LINKING + "deep_linking_settings", settings)
                        .without(Lti.RESOURCE_LINK));
    }

    private Landing placed(PlatformPerson person, String path) {
        return Landing.of(new Launcher(school.platform).launch(person, school.course, token -> token.with(
                        LTI + "target_link_uri", tool.uri(path).toString())
                .with(LTI + "custom", Map.of("diary_journal", school.journal))));
    }

    /** As the platform reads it: nothing is believed before the signature. */
    private JsonNode claims(String jwt) throws Exception {
        SignedJWT answer = SignedJWT.parse(jwt);
        var key = JWKSet.parse(Http.get(tool.uri("/lti/jwks")).text())
                .getKeyByKeyId(answer.getHeader().getKeyID());
        assertThat(answer.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        return Json.read(answer.getPayload().toString());
    }

    private static List<String> texts(JsonNode list) {
        return Json.items(list).stream().map(JsonNode::asText).toList();
    }
}
