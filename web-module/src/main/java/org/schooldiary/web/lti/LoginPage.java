package org.schooldiary.web.lti;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.schooldiary.lti.login.LoginRedirect;
import org.schooldiary.lti.login.StoredSecret;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.web.problem.Html;
import org.schooldiary.web.problem.Texts;

/**
 * The page between a login in a frame and the platform: it finds out what this browser keeps for us here, before the
 * platform is asked, because a platform's hints may be good once (Moodle).
 *
 * <p>Where the browser keeps our cookie it goes on at once. Else it asks the platform's storage (Platform Storage 1.0). Where
 * neither serves, the person opens the same login in a window of its own, where our cookie is no third party's.
 */
record LoginPage(LoginRedirect login, StoredSecret stored, Map<String, List<String>> parameters, Texts texts) {
    /** Our own parameter of a login that was begun again in a window of its own. */
    static final String WINDOW = "diary_window";

    private static final String STORAGE_TARGET = "lti_storage_target";

    /** Whether a browser opens the login in a frame; programs, and pages at top level, need no such page. */
    static boolean serves(HttpServletRequest request, Map<String, List<String>> parameters) {
        String accept = request.getHeader("Accept");
        if (accept == null || !accept.toLowerCase(Locale.ROOT).contains("text/html")) {
            return false;
        }
        String place = request.getHeader("Sec-Fetch-Dest");
        return place == null ? parameters.containsKey(STORAGE_TARGET) : place.equals("iframe") || place.equals("frame");
    }

    LtiPage page() {
        return new LtiPage(texts, "session.opening", "login.js", data(), body());
    }

    private String data() {
        String storage = login.storageTarget()
                .map(target -> LtiPage.data("target", target)
                        + LtiPage.data("key", stored.key())
                        + LtiPage.data("value", stored.value()))
                .orElse("");
        return LtiPage.data("authorization", login.location().toString())
                + LtiPage.data("origin", WebAddress.origin(login.location()))
                + storage
                + LtiPage.data("opened", texts.say("session.opened-title"))
                + LtiPage.data("refused", texts.say("session.window-title"));
    }

    private String body() {
        return """
                <noscript><p class="lede">%s</p></noscript>
                <div id="window" hidden>
                <p class="lede big">%s</p>
                <p class="lede" id="blocked" hidden>%s</p>
                <form method="post" action="/lti/login" class="acts">%s<button class="btn main">%s</button></form>
                </div>
                <div id="opened" hidden><p class="lede big">%s</p></div>\
                """.formatted(
                        said("session.no-script"),
                        said("session.window-text"),
                        said("session.window-blocked"),
                        fields(),
                        said("session.window-button"),
                        said("session.opened-text"));
    }

    /** The same login, for a window in which nothing needs to be stored elsewhere. */
    private String fields() {
        return parameters.entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals(STORAGE_TARGET))
                        .map(parameter -> LtiPage.field(
                                parameter.getKey(), parameter.getValue().get(0)))
                        .collect(Collectors.joining())
                + LtiPage.field(WINDOW, "1");
    }

    private String said(String key) {
        return Html.text(texts.say(key));
    }
}
