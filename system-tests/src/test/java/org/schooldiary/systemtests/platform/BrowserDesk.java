package org.schooldiary.systemtests.platform;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a browser sees of the platform: a course page with the tool in a frame, a frame that keeps things for tools, and the
 * authorization endpoint, whose hints are good once, as Moodle's.
 */
public final class BrowserDesk {

    private record Visit(
            PlatformPerson person, PlatformCourse course, StorageOffer offer, UnaryOperator<IdToken> change) {}

    private static final String FILES = "/platform/";

    private final TestPlatform platform;
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final Map<String, Visit> hints = new ConcurrentHashMap<>();

    BrowserDesk(TestPlatform platform) {
        this.platform = platform;
    }

    /** The address of the course page, as the person sees it. */
    public URI page(PlatformPerson person, PlatformCourse course, StorageOffer offer) {
        return page(person, course, offer, UnaryOperator.identity());
    }

    /** The same, with messages changed as the test wants. */
    public URI page(PlatformPerson person, PlatformCourse course, StorageOffer offer, UnaryOperator<IdToken> change) {
        String visit = UUID.randomUUID().toString();
        visits.put(visit, new Visit(person, course, offer, change));
        return URI.create(platform.issuer() + "/course-page/" + visit);
    }

    void coursePage(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Visit visit = visits.get(path.substring(path.lastIndexOf('/') + 1));
        if (visit == null) {
            Exchange.answer(exchange, 404, "text/html", "<h1>Not here</h1>");
            return;
        }
        String hint = UUID.randomUUID().toString();
        hints.put(hint, visit);
        Map<String, String> login = new LinkedHashMap<>();
        login.put("iss", platform.issuer().toString());
        login.put("client_id", platform.clientId());
        login.put("lti_deployment_id", platform.deploymentId());
        login.put("login_hint", hint);
        login.put("lti_message_hint", "{\"cmid\":\"7\",\"launchid\":\"ltilaunch7_1 + ü\"}");
        login.put("target_link_uri", platform.tool().uri("/lti/launch").toString());
        String target = visit.offer().target();
        if (target != null) {
            login.put("lti_storage_target", target);
        }
        html(exchange, """
                <body data-tool="%s" data-offer="%s" data-place="page">
                <h1>%s</h1>
                <iframe name="lti_storage" src="/storage-frame?offer=%s" hidden></iframe>
                <iframe id="tool-frame" name="tool-frame" width="1000" height="700"></iframe>
                <form method="post" target="tool-frame" action="%s">%s</form>
                <script src="/storage.js"></script>
                <script>addEventListener('load', () => document.forms[0].submit());</script>
                """.formatted(
                        platform.tool().base(),
                        visit.offer(),
                        visit.course().title(),
                        visit.offer(),
                        platform.tool().uri("/lti/login"),
                        fields(login)));
    }

    void storageFrame(HttpExchange exchange) throws IOException {
        String offer = Exchange.fields(exchange.getRequestURI().getRawQuery()).getOrDefault("offer", "");
        html(exchange, """
                <body data-tool="%s" data-offer="%s" data-place="frame">
                <script src="/storage.js"></script>
                """.formatted(platform.tool().base(), StorageOffer.valueOf(offer)));
    }

    void storageScript(HttpExchange exchange) throws IOException {
        try (InputStream script = BrowserDesk.class.getResourceAsStream(FILES + "storage.js")) {
            if (script == null) {
                throw new AssertionError("No storage.js");
            }
            Exchange.answer(
                    exchange, 200, "text/javascript", new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** 1EdTech Security Framework 1.0, 5.1.1.2 and 5.1.1.3. */
    void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = Exchange.fields(exchange.getRequestURI().getRawQuery());
        Map<String, String> wanted = Map.of(
                "scope", "openid",
                "response_type", "id_token",
                "response_mode", "form_post",
                "prompt", "none",
                "client_id", platform.clientId(),
                "redirect_uri", platform.tool().uri("/lti/launch").toString(),
                "lti_message_hint", "{\"cmid\":\"7\",\"launchid\":\"ltilaunch7_1 + ü\"}");
        Visit visit = hints.remove(asked.getOrDefault("login_hint", ""));
        if (visit == null || !asked.entrySet().containsAll(wanted.entrySet())) {
            Exchange.answer(exchange, 400, "text/html", "<h1>Refused</h1>" + (visit == null ? "hint" : "parameters"));
            return;
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("state", asked.getOrDefault("state", ""));
        form.put(
                "id_token",
                visit.change()
                        .apply(platform.message(visit.person(), visit.course(), asked.getOrDefault("nonce", "")))
                        .signedBy(platform.key()));
        html(exchange, """
                <body><form method="post" action="%s">%s</form>
                <script>document.forms[0].submit();</script>
                """.formatted(platform.tool().uri("/lti/launch"), fields(form)));
    }

    private static void html(HttpExchange exchange, String body) throws IOException {
        Exchange.answer(
                exchange,
                200,
                "text/html; charset=utf-8",
                "<!doctype html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>Курс</title></head>" + body
                        + "</body></html>");
    }

    private static String fields(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"" + field.getKey() + "\" value=\""
                        + field.getValue().replace("&", "&amp;").replace("\"", "&quot;") + "\">")
                .collect(Collectors.joining());
    }
}
