package org.schooldiary.systemtests.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schooldiary.systemtests.access.Questions.Question;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.platform.Admin;

/** The administrator's console: open to the installation's token alone. */
final class AdminQuestions {

    private static final String REGISTRATIONS = "/api/admin/registrations";

    private AdminQuestions() {}

    static void addTo(Map<String, Question> all) {
        all.put(
                "POST /api/admin/registration-links",
                caller -> caller.send("POST", "/api/admin/registration-links", Map.of()));
        all.put("GET /api/admin/registrations", caller -> caller.get(REGISTRATIONS));
        all.put("POST /api/admin/registrations", caller -> caller.send("POST", REGISTRATIONS, byHand()));
        all.put(
                "PUT /api/admin/registrations/{}/activation",
                caller -> caller.send("PUT", REGISTRATIONS + "/" + registration(caller) + "/activation", Map.of()));
        all.put(
                "DELETE /api/admin/registrations/{}/activation",
                caller -> caller.send("DELETE", REGISTRATIONS + "/" + registration(caller) + "/activation", null));
        all.put(
                "POST /api/admin/registrations/{}/test/{}",
                caller -> caller.send("POST", REGISTRATIONS + "/" + registration(caller) + "/test/roster", null));
        all.put("GET /api/admin/tool", caller -> caller.get("/api/admin/tool"));
        all.put(
                "PUT /api/admin/deployments/{}/activation",
                caller -> caller.send("PUT", "/api/admin/deployments/" + deployment(caller) + "/activation", Map.of()));
        all.put(
                "DELETE /api/admin/deployments/{}/activation",
                caller -> caller.send("DELETE", "/api/admin/deployments/" + deployment(caller) + "/activation", null));
        all.put("GET /api/admin/schools", caller -> caller.get("/api/admin/schools"));
        all.put("GET /api/admin/rosters", caller -> caller.get("/api/admin/rosters"));
        all.put("POST /api/admin/rosters/sync", caller -> caller.send("POST", "/api/admin/rosters/sync", Map.of()));
        all.put("GET /api/admin/gradebooks", caller -> caller.get("/api/admin/gradebooks"));
        all.put(
                "POST /api/admin/gradebooks/{}/retry",
                caller -> caller.send("POST", "/api/admin/gradebooks/" + registration(caller) + "/retry", Map.of()));
        all.put("GET /api/admin/launches", caller -> caller.get("/api/admin/launches?limit=20"));
        addDoctorTo(all);
    }

    private static void addDoctorTo(Map<String, Question> all) {
        all.put(
                "GET /api/admin/registrations/{}/effects",
                caller -> caller.get(REGISTRATIONS + "/" + registration(caller) + "/effects"));
        all.put(
                "PUT /api/admin/deployments/{}/school",
                caller -> caller.send(
                        "PUT",
                        "/api/admin/deployments/" + deployment(caller) + "/school",
                        Map.of("newSchool", school("Школа для переноса"))));
        all.put(
                "GET /api/admin/deployments/{}/effects",
                caller -> caller.get("/api/admin/deployments/" + deployment(caller) + "/effects"));
        all.put(
                "PUT /api/admin/schools/{}",
                caller -> caller.send("PUT", "/api/admin/schools/" + newSchool(caller), school("Другое имя")));
        all.put("GET /api/admin/launches/{}", caller -> caller.get("/api/admin/launches/" + launch(caller)));
        all.put(
                "GET /api/admin/launches/{}/story",
                caller -> caller.get("/api/admin/launches/" + launch(caller) + "/story"));
        all.put("GET /api/admin/figures", caller -> caller.get("/api/admin/figures"));
        all.put("GET /api/admin/keys", caller -> caller.get("/api/admin/keys"));
        all.put("POST /api/admin/keys", caller -> caller.send("POST", "/api/admin/keys", Map.of()));
        all.put("POST /api/admin/self-test", caller -> caller.send("POST", "/api/admin/self-test", Map.of()));
    }

    private static Map<String, Object> school(String name) {
        return Map.of("name", name, "timeZone", "Europe/Moscow");
    }

    /** A school that nobody is in: a deployment of nobody's was given to it. */
    private static String newSchool(Caller caller) {
        return Admin.of(caller.school().tool())
                .send(
                        "PUT",
                        "/api/admin/deployments/" + deployment(caller) + "/school",
                        Map.of("newSchool", school("Школа для имени")))
                .expect(200)
                .json()
                .path("deployments")
                .path(0)
                .path("school")
                .asText();
    }

    private static String launch(Caller caller) {
        return Admin.of(caller.school().tool()).launches(1).get(0).path("id").asText();
    }

    private static Map<String, Object> byHand() {
        String issuer = "https://" + UUID.randomUUID() + ".example";
        Map<String, Object> registration = new LinkedHashMap<>();
        registration.put("issuer", issuer);
        registration.put("clientId", "client-by-hand");
        registration.put("authorizationEndpoint", issuer + "/auth");
        registration.put("tokenEndpoint", issuer + "/token");
        registration.put("jwksUri", issuer + "/jwks");
        registration.put("name", "Площадка, введённая руками");
        registration.put("deployments", List.of("1"));
        return registration;
    }

    /** One that nobody launches from, made for this question. */
    private static JsonNode made(Caller caller) {
        Answer answer = Admin.of(caller.school().tool()).send("POST", REGISTRATIONS, byHand());
        return answer.expect(201).json();
    }

    private static String registration(Caller caller) {
        return made(caller).path("id").asText();
    }

    private static String deployment(Caller caller) {
        String id = registration(caller);
        JsonNode all =
                Admin.of(caller.school().tool()).get(REGISTRATIONS).expect(200).json();
        return Json.items(all.path("registrations")).stream()
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not listed: " + id))
                .path("deployments")
                .path(0)
                .path("id")
                .asText();
    }
}
