package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.Session;

/** Deployments and schools: what an act does is said before, and is what it then does. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class DeploymentsIT {

    @Test
    void beforeAnActItsEffectsAreCounted(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            Session teacher = school.teacherComes();
            school.opensJournal(teacher);

            JsonNode effects = school.admin
                    .get(school.deploymentAddress() + "/effects")
                    .expect(200)
                    .json();

            assertThat(effects.path("courses").asInt()).isEqualTo(1);
            assertThat(effects.path("journals").asInt()).isEqualTo(1);
            assertThat(effects.path("people").asInt())
                    .as("a teacher and two pupils")
                    .isEqualTo(3);
            assertThat(effects.path("signIns").asInt()).isEqualTo(1);
            assertThat(effects.path("lastLaunch").asText()).isNotBlank();
            assertThat(effects.path("school").path("name").asText())
                    .isEqualTo(teacher.me().path("school").path("name").asText());
            assertThat(effects.toString()).doesNotContain("Тихонов", "Развёртова");
            JsonNode ofPlatform = school.admin
                    .get("/api/admin/registrations/" + school.registrationId() + "/effects")
                    .expect(200)
                    .json();
            assertThat(ofPlatform.path("journals").asInt()).isEqualTo(1);
            assertThat(ofPlatform.path("signIns").asInt()).isEqualTo(1);
        }
    }

    @Test
    void aDeploymentThatMovesBeginsAnewAndLeavesTheRecordBehind(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            Session before = school.teacherComes();
            String journal = school.opensJournal(before);
            String oldSchool = school.deployment(school.platform.deploymentId())
                    .path("school")
                    .asText();

            move(school, Map.of("newSchool", Map.of("name", "Вторая школа", "timeZone", "Asia/Omsk")))
                    .expect(200);

            before.get("/api/journals/" + journal).expect(401);
            before.renew(tool.base().toString()).expect(401);
            Session after = school.teacherComes();
            assertThat(after.me().path("school").path("name").asText()).isEqualTo("Вторая школа");
            assertThat(after.me().path("journals")).as("nothing came along").isEmpty();
            after.get("/api/journals/" + journal).expect(404);
            assertThat(after.course()).isNotEqualTo(before.course());

            move(school, Map.of("school", oldSchool)).expect(200);

            Session back = school.teacherComes();
            assertThat(Journals.read(back, journal).path("pupils")).hasSize(2);
            assertThat(back.course()).isEqualTo(before.course());
        }
    }

    @Test
    void aMoveToTheSameSchoolOrToNoneIsRefusedAtItsField(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            Session teacher = school.teacherComes();
            String same = school.deployment(school.platform.deploymentId())
                    .path("school")
                    .asText();

            assertThat(move(school, Map.of("school", same))
                            .expect(400)
                            .json()
                            .path("field")
                            .asText())
                    .isEqualTo("school");
            assertThat(move(school, Map.of()).expect(400).json().path("field").asText())
                    .isEqualTo("school");
            Answer nameless = move(school, Map.of("newSchool", Map.of("name", " ", "timeZone", "Asia/Omsk")));
            assertThat(nameless.expect(400).json().path("field").asText()).isEqualTo("newSchool.name");
            teacher.get("/api/me").expect(200);
        }
    }

    @Test
    void whoeverCameByADeploymentThatIsSwitchedOffIsSignedOutAtOnce(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            Session teacher = school.teacherComes();
            Session withoutCourse = new Launcher(school.platform)
                    .open(school.teacher, school.course, token -> token.without(Lti.CONTEXT));

            school.admin.delete(school.deploymentAddress() + "/activation").expect(200);

            teacher.get("/api/me").expect(401);
            withoutCourse.get("/api/me").expect(401);
            assertThat(new Launcher(school.platform)
                            .launch(school.teacher, school.course, token -> token)
                            .expect(403)
                            .text())
                    .contains("LTI-504");
            school.admin
                    .send("PUT", school.deploymentAddress() + "/activation", Map.of())
                    .expect(200);
            school.teacherComes().get("/api/me").expect(200);
        }
    }

    @Test
    void anUnknownDeploymentIsApprovedForANewSchool(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            String name = "deployment-" + UUID.randomUUID();
            comeBy(school, name).expect(403);
            String address = "/api/admin/deployments/"
                    + school.deployment(name).path("id").asText();
            JsonNode effects =
                    school.admin.get(address + "/effects").expect(200).json();
            assertThat(effects.has("school")).isFalse();
            assertThat(effects.path("courses").asInt()).isZero();
            assertThat(effects.has("lastLaunch")).isFalse();
            Answer unsaid = school.admin.send("PUT", address + "/activation", Map.of());
            assertThat(unsaid.expect(400).json().path("field").asText())
                    .as("another place in the platform never joins its school unsaid")
                    .isEqualTo("school");

            school.admin
                    .send(
                            "PUT",
                            address + "/activation",
                            Map.of("newSchool", Map.of("name", "Школа № 9", "timeZone", "Europe/Samara")))
                    .expect(200);

            Session teacher = new Launcher(school.platform).enter(comeBy(school, name));
            assertThat(teacher.me().path("school").path("name").asText()).isEqualTo("Школа № 9");
        }
    }

    @Test
    void aSchoolIsRenamedAndMovedToAnotherTimeZone(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            Session teacher = school.teacherComes();
            String id = school.deployment(school.platform.deploymentId())
                    .path("school")
                    .asText();

            school.admin
                    .send("PUT", "/api/admin/schools/" + id, Map.of("name", "Гимназия № 5", "timeZone", "Asia/Yakutsk"))
                    .expect(200);

            assertThat(teacher.me().path("school").path("name").asText()).isEqualTo("Гимназия № 5");
            JsonNode listed = Json.items(
                            school.admin.get("/api/admin/schools").json().path("schools"))
                    .stream()
                    .filter(one -> one.path("id").asText().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(listed.path("timeZone").asText()).isEqualTo("Asia/Yakutsk");
            Answer refused =
                    school.admin.send("PUT", "/api/admin/schools/" + id, Map.of("name", "Г", "timeZone", "Москва"));
            assertThat(refused.expect(400).json().path("field").asText()).isEqualTo("timeZone");
        }
    }

    private static Answer move(ConnectedClass school, Map<String, Object> choice) {
        return school.admin.send("PUT", school.deploymentAddress() + "/school", choice);
    }

    private static Answer comeBy(ConnectedClass school, String deployment) {
        Launcher launcher = new Launcher(school.platform);
        Map<String, String> initiation = launcher.initiation();
        initiation.put("lti_deployment_id", deployment);
        var login = launcher.login(initiation);
        return launcher.post(
                school.platform
                        .message(school.teacher, school.course, login.nonce())
                        .with(Lti.DEPLOYMENT_ID, deployment)
                        .signedBy(school.platform.key()),
                login.state());
    }
}
