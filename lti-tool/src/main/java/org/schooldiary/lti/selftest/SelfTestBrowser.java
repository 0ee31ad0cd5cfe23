package org.schooldiary.lti.selftest;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.login.Nonce;
import org.schooldiary.lti.login.State;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.registration.WebAddress;

/** What a case goes by: it keeps the tool's cookies, as a browser of its own. */
final class SelfTestBrowser {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** A login that the tool has begun. */
    record Login(State state, Nonce nonce) {}

    private final PlatformHttp http;
    private final ToolAddress tool;
    private final String secret;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    SelfTestBrowser(PlatformHttp http, ToolAddress tool, String secret) {
        this.http = http;
        this.tool = tool;
        this.secret = secret;
    }

    /** Begins a login that the tool lets pass. */
    Login login(Map<String, String> parameters) throws PlatformUnreachable, UnexpectedAnswer {
        var answer = initiate(parameters);
        var asked = answer.header("location").stream()
                .findFirst()
                .flatMap(WebAddress::parse)
                .map(URI::getRawQuery)
                .map(SelfTestBrowser::fields)
                .orElse(Map.of());
        var state = asked.get("state");
        var nonce = asked.get("nonce");
        if (state == null || nonce == null) {
            throw new UnexpectedAnswer(answer);
        }
        return new Login(new State(state), new Nonce(nonce));
    }

    PlatformAnswer initiate(Map<String, String> parameters) throws PlatformUnreachable {
        return post(tool.login(), encoded(parameters));
    }

    PlatformAnswer launch(Map<String, String> form) throws PlatformUnreachable {
        return launch(encoded(form));
    }

    PlatformAnswer launch(String form) throws PlatformUnreachable {
        return post(tool.launch(), form);
    }

    PlatformAnswer get(URI address) throws PlatformUnreachable {
        return send("GET", address, Optional.empty());
    }

    void forgetCookies() {
        cookies.clear();
    }

    /** Keeps a cookie that the tool has not sent. */
    void keep(String name, String value) {
        cookies.put(name, value);
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private PlatformAnswer post(URI address, String form) throws PlatformUnreachable {
        return send("POST", address, Optional.of(form));
    }

    private PlatformAnswer send(String method, URI address, Optional<String> form) throws PlatformUnreachable {
        var headers = new LinkedHashMap<>(Map.of("Accept", "*/*", SelfTest.HEADER, secret));
        if (form.isPresent()) {
            headers.put("Content-Type", FORM);
        }
        if (!cookies.isEmpty()) {
            headers.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = http.send(new PlatformRequest(method, address, headers, form, PlatformRequest.USUAL_ANSWER_BYTES));
        answer.header("set-cookie").forEach(this::take);
        return answer;
    }

    private void take(String header) {
        var pair = List.of(header.split(";")).get(0).split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else if (pair.length == 2) {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static Map<String, String> fields(String query) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            fields.put(parts[0], parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return fields;
    }
}
