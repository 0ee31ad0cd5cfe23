package org.schooldiary.systemtests.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;

/**
 * One browser that goes through launches: it keeps the tool's cookies, follows the redirect to the platform, and posts
 * what the platform gives it.
 */
public final class Launcher {

    private final TestPlatform platform;
    private final CookieJar cookies = new CookieJar();
    private String language = "ru";

    public Launcher(TestPlatform platform) {
        this.platform = platform;
    }

    /** A browser whose user reads that language. */
    public Launcher reading(String wanted) {
        language = wanted;
        return this;
    }

    public CookieJar cookies() {
        return cookies;
    }

    /** The parameters a platform starts a login with. */
    public Map<String, String> initiation() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", platform.issuer().toString());
        parameters.put("client_id", platform.clientId());
        parameters.put("lti_deployment_id", platform.deploymentId());
        parameters.put("login_hint", "hint-" + UUID.randomUUID());
        // Moodle's hint is JSON and must come back unaltered.
        parameters.put("lti_message_hint", "{\"cmid\":\"7\",\"launchid\":\"ltilaunch7_1 + ü\"}");
        parameters.put("target_link_uri", platform.tool().uri("/lti/launch").toString());
        return parameters;
    }

    /** The tool's raw answer to a login initiation by POST. */
    public Answer initiate(Map<String, String> parameters) {
        Answer answer = Http.postForm(platform.tool().uri("/lti/login"), parameters, headers());
        cookies.take(answer);
        return answer;
    }

    /** The tool's raw answer to a login initiation by GET. */
    public Answer initiateByGet(Map<String, String> parameters) {
        Answer answer =
                Http.get(URI.create(platform.tool().uri("/lti/login") + "?" + Http.form(parameters)), headers());
        cookies.take(answer);
        return answer;
    }

    /** Starts a login and checks what the tool asks of the platform, as a strict one would. */
    public Login login() {
        return login(initiation());
    }

    public Login login(Map<String, String> parameters) {
        return Login.of(initiate(parameters), platform, parameters);
    }

    /** Posts what the platform gave: the raw answer of the tool. */
    public Answer post(String idToken, String state) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id_token", idToken);
        form.put("state", state);
        return post(form);
    }

    public Answer post(Map<String, String> form) {
        Answer answer = Http.postForm(platform.tool().uri("/lti/launch"), form, headers());
        cookies.take(answer);
        return answer;
    }

    /** A whole launch with a message changed as the test wants; the raw answer of the tool. */
    public Answer launch(PlatformPerson person, PlatformCourse course, UnaryOperator<IdToken> change) {
        Login login = login();
        IdToken message = change.apply(platform.message(person, course, login.nonce()));
        return post(message.signedBy(platform.key()), login.state());
    }

    /** A whole good launch and the session it opens. */
    public Session open(PlatformPerson person, PlatformCourse course) {
        return open(person, course, UnaryOperator.identity());
    }

    public Session open(PlatformPerson person, PlatformCourse course, UnaryOperator<IdToken> change) {
        return enter(launch(person, course, change));
    }

    /** Opens the session that an accepted launch leads to. */
    public Session enter(Answer launched) {
        return Session.enter(platform.tool(), Landing.of(launched), cookies);
    }

    /** Does something and has the cookies of before again, as a second tab that had them all along. */
    public void keepingCookies(Runnable act) {
        Map<String, String> before = cookies.copy();
        act.run();
        cookies.restore(before);
    }

    /** What the browser sends along with a form. */
    public Map<String, String> formHeaders() {
        Map<String, String> headers = headers();
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return headers;
    }

    /** What the browser sends along with every request. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>(cookies.header());
        headers.put("Origin", platform.issuer().toString());
        headers.put("Accept", "text/html,application/xhtml+xml");
        headers.put("Accept-Language", language);
        return headers;
    }
}
