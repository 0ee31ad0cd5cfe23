package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;

/** The tool fires every refusal at its own live addresses. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class SelfTestIT {
    private static final int REFUSALS = 54;

    @Test
    void everyWrongLaunchIsRefusedByItsOwnCodeAndNothingIsLeft(ToolServer tool) {
        Admin admin = Admin.of(tool);
        String before = admin.get("/api/admin/registrations").text();
        String schools = admin.get("/api/admin/schools").text();

        JsonNode examined =
                admin.send("POST", "/api/admin/self-test", Map.of()).expect(200).json();

        assertThat(examined.path("reachable").asBoolean()).as("%s", examined).isTrue();
        List<JsonNode> cases = Json.items(examined.path("cases"));
        assertThat(cases).hasSize(REFUSALS).allSatisfy(one -> {
            assertThat(one.path("passed").asBoolean()).as("%s", one).isTrue();
            assertThat(one.path("code").asText()).isEqualTo(one.path("expected").asText());
        });
        assertThat(cases.stream().map(one -> one.path("expected").asText())).doesNotHaveDuplicates();
        assertThat(admin.get("/api/admin/registrations").text()).isEqualTo(before);
        assertThat(admin.get("/api/admin/schools").text()).isEqualTo(schools);
        assertThat(admin.get("/api/admin/figures").text()).doesNotContain("self-test");
        assertThat(admin.launches(100))
                .noneMatch(launch -> launch.path("selfTest").asBoolean());
        assertThat(Json.items(admin.get("/api/admin/launches?selfTest=true&limit=500")
                                .json()
                                .path("launches"))
                        .stream()
                        .filter(launch -> launch.path("selfTest").asBoolean())
                        .count())
                .isGreaterThanOrEqualTo(REFUSALS);
    }

    @Test
    void ofTwoAtTheSameTimeOneIsToldToWait(ToolServer tool) {
        Admin admin = Admin.of(tool);
        var first = CompletableFuture.supplyAsync(() -> admin.send("POST", "/api/admin/self-test", Map.of()));
        var second = CompletableFuture.supplyAsync(() -> admin.send("POST", "/api/admin/self-test", Map.of()));

        assertThat(List.of(first.join(), second.join()))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void nobodyElseHidesARefusalBehindTheMarkOfATest(ToolServer tool) {
        Http.get(tool.uri("/lti/launch"), Map.of("Diary-Self-Test", "guessed")).expect(405);

        JsonNode newest = Admin.of(tool).launches(1).get(0);
        assertThat(newest.path("code").asText()).isEqualTo("LTI-201");
    }
}
