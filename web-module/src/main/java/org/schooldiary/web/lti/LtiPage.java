package org.schooldiary.web.lti;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schooldiary.web.problem.Html;
import org.schooldiary.web.problem.Texts;

/**
 * A page on the way of a launch, with one script of ours. It says only that the diary opens, for most never see it; a
 * heading comes where there is something to read.
 *
 * @param script file below {@code /lti/}
 * @param data attributes of the main element, which the script reads; each begins with a space
 * @param body what is below the heading
 */
record LtiPage(Texts texts, String titleKey, String script, String data, String body) {
    /** Answers with the page, to be kept by nobody: it holds what is good once. */
    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html());
    }

    private String html() {
        String title = Html.text(texts.say(titleKey));
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/assets/tokens.css">
                <link rel="stylesheet" href="/assets/base.css">
                <link rel="stylesheet" href="/assets/components.css">
                <link rel="stylesheet" href="/assets/screens.css">
                <link rel="modulepreload" href="/lti/platform-storage.js">
                <script type="module" src="/lti/%s"></script>
                </head>
                <body>
                <div class="page"><main id="main"%s>
                <div class="head row-m" id="head" hidden><div class="head-key"></div><div class="head-in"><h1 id="title" tabindex="-1"></h1></div></div>
                <div class="row-m"><div></div><div class="calm">
                <p class="lede" id="under-way" role="status">%s</p>
                %s
                </div></div></main></div>
                </body>
                </html>
                """.formatted(texts.language().getLanguage(), title, script, data, title, body);
    }

    /** One attribute of the main element. */
    static String data(String name, String value) {
        return " data-" + name + "=\"" + Html.text(value) + "\"";
    }

    /** A field that nobody sees. */
    static String field(String name, String value) {
        return "<input type=\"hidden\" name=\"" + Html.text(name) + "\" value=\"" + Html.text(value) + "\">";
    }
}
