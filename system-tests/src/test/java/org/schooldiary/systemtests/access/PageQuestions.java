package org.schooldiary.systemtests.access;

import java.util.Map;
import org.schooldiary.systemtests.access.Questions.Question;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Login;

/** What lies outside the JSON API: pages without anybody's data, addresses of LTI, the operator's. */
final class PageQuestions {

    private PageQuestions() {}

    static void addTo(Map<String, Question> all) {
        for (String page : new String[] {
            "/",
            "/course/",
            "/journal/",
            "/diary/",
            "/school/",
            "/terms/",
            "/admin/",
            "/assets/tokens.css",
            "/health",
            "/health/live",
            "/health/ready",
            "/health/started",
            "/openapi",
            "/metrics",
            "/lti/jwks",
            "/lti/canvas.json"
        }) {
            all.put("GET " + page, caller -> caller.get(page));
        }
        all.put("GET /lti/login", caller -> {
            Launcher browser = new Launcher(caller.school().platform());
            return caller.get("/lti/login?" + Http.form(browser.initiation()));
        });
        all.put("POST /lti/login", caller -> {
            Launcher browser = new Launcher(caller.school().platform());
            return browser.initiate(browser.initiation());
        });
        all.put("GET /lti/launch", caller -> caller.get("/lti/launch"));
        all.put("POST /lti/launch", caller -> {
            // A launch without a token of the platform: whoever sends it, and whatever bearer is sent along.
            Login login = new Launcher(caller.school().platform()).login();
            return Http.postForm(
                    caller.school().tool().uri("/lti/launch"), Map.of("state", login.state()), caller.headers());
        });
        all.put(
                "GET /lti/register",
                caller -> caller.get("/lti/register?invite=never-given" + "&openid_configuration="
                        + Http.encode(caller.school().platform().issuer() + "/openid-configuration")));
        all.put(
                "POST /lti/register",
                caller -> Http.postForm(
                        caller.school().tool().uri("/lti/register"),
                        Map.of("invite", "never-given", "choice", "new"),
                        caller.headers()));
        all.put("GET /api/no-such-address", caller -> caller.get("/api/no-such-address"));
    }
}
