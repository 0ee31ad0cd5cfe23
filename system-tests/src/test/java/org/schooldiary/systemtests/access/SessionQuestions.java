package org.schooldiary.systemtests.access;

import java.util.Map;
import org.schooldiary.systemtests.access.Questions.Question;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.platform.Landing;
import org.schooldiary.systemtests.platform.Session;

/** The signed-in person and the session. */
final class SessionQuestions {

    private SessionQuestions() {}

    static void addTo(Map<String, Question> all) {
        all.put("GET /api/me", caller -> caller.get("/api/me"));
        all.put("PUT /api/me/language", caller -> caller.send("PUT", "/api/me/language", Map.of("language", "ru")));
        all.put("POST /api/session", SessionQuestions::redeem);
        all.put("POST /api/session/renewal", SessionQuestions::renew);
        all.put("GET /api/terms", caller -> caller.get("/api/terms"));
        all.put(
                "PUT /api/terms/acceptance",
                caller -> caller.send("PUT", "/api/terms/acceptance", Map.of("version", "2026-11")));
        all.put("DELETE /api/session", SessionQuestions::signOut);
    }

    /** A code of another person's launch is nobody else's business, but whoever holds a fresh one gets the session. */
    private static Answer redeem(Caller caller) {
        if (!caller.school().launches(caller.kind())) {
            return Session.redeem(caller.school().tool(), "a-code-nobody-gave");
        }
        Answer launched = caller.school().relaunch(caller.kind());
        return Session.redeem(caller.school().tool(), Landing.of(launched).code());
    }

    /** By the bearer, for browsers that refuse cookies; those without one try another's session id. */
    private static Answer renew(Caller caller) {
        if (!caller.school().launches(caller.kind())) {
            String others = caller.school().session(Kind.OWN_PUPIL).id();
            return caller.send("POST", "/api/session/renewal", Map.of("sessionId", others));
        }
        Session session = caller.school().freshSession(caller.kind());
        return session.post("/api/session/renewal", Map.of("sessionId", session.id()));
    }

    private static Answer signOut(Caller caller) {
        return caller.school().launches(caller.kind())
                ? caller.school().freshSession(caller.kind()).delete("/api/session")
                : caller.send("DELETE", "/api/session", null);
    }
}
