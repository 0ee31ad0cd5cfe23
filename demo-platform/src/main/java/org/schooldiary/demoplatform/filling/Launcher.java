package org.schooldiary.demoplatform.filling;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.settings.Settings;

/** Launches the tool over HTTP as a browser would: sign-in, login initiation, authorization, message, one-time code. */
final class Launcher {

    private static final String CODE = "code=";

    private final Settings settings;
    private final HttpClient client;

    Launcher(Settings settings, HttpClient client) {
        this.settings = settings;
        this.client = client;
    }

    /** The person's session in the tool after a launch from the course. */
    ToolSession launch(Person person, Course course) throws IOException, InterruptedException {
        Browser browser = new Browser(client);
        String origin = settings.baseUrl();
        browser.postForm(URI.create(origin + "/signin"), Map.of("login", person.login()), origin)
                .expect(303);
        FormPage login = FormPage.in(browser.get(URI.create(origin + "/lti/start?course=" + course.id())));
        FormPage message = FormPage.in(browser.follow(browser.postForm(login.action(), login.fields(), origin)));
        Reply landed = browser.postForm(message.action(), new LinkedHashMap<>(message.fields()), origin);
        String fragment = landed.location().getFragment();
        if (!landed.redirects() || fragment == null || !fragment.startsWith(CODE)) {
            throw new UnexpectedReply(landed, "a redirect with a one-time code");
        }
        String toolUrl =
                landed.location().getScheme() + "://" + landed.location().getAuthority();
        Reply session = browser.json(
                        "POST",
                        URI.create(toolUrl + "/api/session"),
                        "",
                        Json.createObjectBuilder()
                                .add("code", fragment.substring(CODE.length()))
                                .build())
                .expect(200);
        return new ToolSession(browser, toolUrl, session.object());
    }
}
