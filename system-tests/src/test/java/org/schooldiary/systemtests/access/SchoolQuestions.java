package org.schooldiary.systemtests.access;

import java.util.List;
import java.util.Map;
import org.schooldiary.systemtests.access.Questions.Question;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Session;

/** Courses, people, classes, appointments, guardians and the diary. */
final class SchoolQuestions {

    private static final Map<String, Object> NO_PUPIL = Map.of("standing", "NOBODY", "reason", "Только смотрит");

    private SchoolQuestions() {}

    static void addTo(Map<String, Question> all) {
        all.put("GET /api/courses/{}", caller -> caller.get(course(caller)));
        all.put("GET /api/courses/{}/roster", caller -> caller.get(course(caller) + "/roster"));
        all.put(
                "POST /api/courses/{}/roster/refresh",
                caller -> caller.send("POST", course(caller) + "/roster/refresh", Map.of()));
        all.put(
                "POST /api/courses/{}/roster/missing",
                caller -> caller.send(
                        "POST", course(caller) + "/roster/missing", Map.of("people", List.of(), "left", false)));
        all.put(
                "PUT /api/courses/{}/roster/members/{}/standing",
                caller -> caller.send("PUT", standing(caller), NO_PUPIL));
        all.put("DELETE /api/courses/{}/roster/members/{}/standing", SchoolQuestions::takeStandingBack);
        // As it is already: the school of the questions must not change.
        all.put(
                "PUT /api/courses/{}/audience",
                caller -> caller.send(
                        "PUT", course(caller) + "/audience", Map.of("guardians", false, "reason", "Как было")));
        all.put("POST /api/courses/{}/journals", SchoolQuestions::openJournal);

        all.put("GET /api/deep-link", caller -> caller.get("/api/deep-link"));
        all.put("POST /api/deep-link", caller -> caller.send("POST", "/api/deep-link", Map.of("cancelled", true)));
        all.put("GET /api/people", caller -> caller.get("/api/people"));
        all.put("GET /api/appointments", caller -> caller.get("/api/appointments"));
        all.put("POST /api/appointments", SchoolQuestions::appoint);
        all.put("PUT /api/appointments/{}/end", SchoolQuestions::endAppointment);
        all.put("GET /api/classes", caller -> caller.get("/api/classes"));
        all.put("POST /api/classes", SchoolQuestions::makeClass);
        all.put(
                "GET /api/classes/{}",
                caller -> caller.get("/api/classes/" + caller.school().schoolClass()));
        all.put(
                "GET /api/guardianships",
                caller ->
                        caller.get("/api/guardianships?pupil=" + caller.school().pupil()));
        all.put("PUT /api/guardianships/{}/end", SchoolQuestions::endGuardianship);

        all.put("GET /api/diary/{}/weeks/{}", caller -> caller.get(diary(caller) + "/weeks/" + today(caller)));
        all.put("GET /api/diary/{}/subjects", caller -> caller.get(diary(caller) + "/subjects"));
        all.put("GET /api/diary/{}/attendance", caller -> caller.get(diary(caller) + "/attendance"));
        all.put("GET /api/diary/{}/homework", caller -> caller.get(diary(caller) + "/homework"));
        all.put("GET /api/diary/{}/events", caller -> caller.begin(diary(caller) + "/events"));
    }

    private static String course(Caller caller) {
        return "/api/courses/" + caller.school().course();
    }

    private static String standing(Caller caller) {
        return course(caller) + "/roster/members/" + caller.school().newArrival() + "/standing";
    }

    private static Answer takeStandingBack(Caller caller) {
        String standing = standing(caller);
        caller.school().session(Kind.TEACHER).put(standing, NO_PUPIL).expect(200);
        return caller.send("DELETE", standing, null);
    }

    private static String diary(Caller caller) {
        return "/api/diary/" + caller.school().pupil();
    }

    private static String today(Caller caller) {
        return Journals.today(caller.school().session(Kind.TEACHER));
    }

    private static Answer openJournal(Caller caller) {
        return caller.send(
                "POST",
                course(caller) + "/journals",
                Map.of(
                        "className",
                        "7А",
                        "grade",
                        7,
                        "subject",
                        "Элективный курс",
                        "termKind",
                        "QUARTER",
                        "pupils",
                        List.of(caller.school().newArrival())));
    }

    private static Answer appoint(Caller caller) {
        String person = caller.school().session(Kind.SUPPORT).person();
        return caller.send("POST", "/api/appointments", Map.of("person", person, "kind", "SUPPORT"));
    }

    private static Answer endAppointment(Caller caller) {
        Session administration = caller.school().session(Kind.ADMINISTRATION);
        String appointment = administration
                .post(
                        "/api/appointments",
                        Map.of(
                                "person",
                                caller.school().session(Kind.OTHER_TEACHER).person(),
                                "kind",
                                "SUPPORT"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        Answer answer = caller.send("PUT", "/api/appointments/" + appointment + "/end", Map.of());
        if (answer.status() != 200) {
            administration
                    .put("/api/appointments/" + appointment + "/end", Map.of())
                    .expect(200);
        }
        return answer;
    }

    private static Answer makeClass(Caller caller) {
        return caller.send("POST", "/api/classes", Map.of("name", "9В", "grade", 9, "pupils", List.of()));
    }

    /** Ends the live link of the own guardian and launches again to have it back. */
    private static Answer endGuardianship(Caller caller) {
        School school = caller.school();
        school.freshSession(Kind.OWN_GUARDIAN);
        String link = Json.items(school.session(Kind.ADMINISTRATION)
                        .get("/api/guardianships?pupil=" + school.pupil())
                        .expect(200)
                        .json()
                        .path("guardianships"))
                .stream()
                .filter(one -> !one.hasNonNull("endsAt"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No live link of " + school.pupil()))
                .path("id")
                .asText();
        Answer answer = caller.send("PUT", "/api/guardianships/" + link + "/end", Map.of());
        school.freshSession(Kind.OWN_GUARDIAN);
        return answer;
    }
}
