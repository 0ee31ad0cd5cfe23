package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;
import org.schooldiary.systemtests.platform.Journals;

/** The tool's own key is replaced without anybody noticing. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class KeyRotationIT {

    @Test
    void theOldKeySignsUntilPlatformsKnowTheNewOneAndStaysPublished(ToolServer tool) {
        Admin admin = Admin.of(tool);
        List<String> before = published(tool);
        JsonNode signing = key(admin, "SIGNING");

        JsonNode after =
                admin.send("POST", "/api/admin/keys", Map.of()).expect(201).json();

        String made = after.path("keys").path(0).path("kid").asText();
        assertThat(before).doesNotContain(made);
        assertThat(published(tool)).containsAll(before).contains(made);
        assertThat(key(admin, "SIGNING").path("kid")).isEqualTo(signing.path("kid"));
        assertThat(key(admin, "SIGNING").path("publishedUntil").asText()).isNotBlank();
        assertThat(after.path("keys").path(0).path("stage").asText()).isEqualTo("COMING");
        assertThat(after.path("rotationDays").asInt()).isEqualTo(90);
        assertThat(after.path("fetchedAt").asText()).isNotBlank();
        assertThat(after.toString()).as("no private half").doesNotContain("\"d\"");
        // Its strict token desk verifies our signature by the published set.
        try (ConnectedClass school = new ConnectedClass(tool)) {
            assertThat(Journals.roster(school.teacherComes())).hasSize(3);
        }
    }

    private static JsonNode key(Admin admin, String stage) {
        return Json.items(admin.get("/api/admin/keys").expect(200).json().path("keys")).stream()
                .filter(key -> key.path("stage").asText().equals(stage))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key is " + stage));
    }

    private static List<String> published(ToolServer tool) {
        return Json.items(Http.get(tool.uri("/lti/jwks")).expect(200).json().path("keys")).stream()
                .map(key -> key.path("kid").asText())
                .toList();
    }
}
