package org.schooldiary.web.lti;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.web.problem.Html;
import org.schooldiary.web.problem.Texts;

/**
 * The page of a refused launch: code, what happened, what to do, who mends it, the way back into the course, and what the
 * administrator wants to know.
 *
 * @param number of the record in the launch doctor's log; empty if that many of its kind came that it has none
 */
record RefusedPage(
        LaunchRefused refused, Texts texts, Optional<String> number, Optional<Registration> platform, Instant at) {
    String html() {
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
                </head>
                <body>
                <a class="skip" href="#main">%s</a>
                <div class="page">
                <main id="main">
                <div class="head row-m"><div class="head-key"><b class="refusal">%s</b><span>%s</span></div>\
                <div class="head-in"><div><h1>%s</h1></div></div></div>
                <div class="row-m"><div></div><div class="calm">
                <p class="lede big">%s %s</p>
                <dl class="answer"><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd></dl>
                %s
                %s
                %s
                </div></div></main>
                </div>
                </body>
                </html>
                """.formatted(
                        texts.language().getLanguage(),
                        said("refused.title"),
                        said("refused.skip"),
                        refused.refusal().code(),
                        said("refused.code"),
                        said("refused.title"),
                        said(key("what")),
                        said("refused.safe"),
                        said("refused.do"),
                        said(key("do")),
                        said("refused.who"),
                        said(key("who")),
                        wayBack(),
                        details(),
                        inEnglish());
    }

    /** A link and not a redirect, so that the person can read first. */
    private String wayBack() {
        return refused.returnUrl()
                .map(back -> "<div class=\"acts\"><a class=\"btn main\" href=\""
                        + Html.text(withReason(back).toString()) + "\">" + said("refused.back") + "</a></div>")
                .orElse("");
    }

    /** Tells the platform as well (LTI Core 1.3, section 5.4.4). */
    private URI withReason(URI back) {
        String reason = "lti_errormsg=" + encoded(texts.say(key("what"))) + "&lti_errorlog="
                + encoded(refused.refusal().code()
                        + number.map(record -> " " + record).orElse(""));
        String address = back.toString();
        int fragment = address.indexOf('#');
        String start = fragment < 0 ? address : address.substring(0, fragment);
        String end = fragment < 0 ? "" : address.substring(fragment);
        return URI.create(start + (start.indexOf('?') < 0 ? "?" : "&") + reason + end);
    }

    private String details() {
        String facts = refused.facts().asMap().entrySet().stream()
                .map(RefusedPage::fact)
                .collect(Collectors.joining());
        return "<details class=\"data tech\"><summary>" + said("refused.details")
                + "</summary><table class=\"tbl\"><tbody>"
                + platform.map(known ->
                                row(said("refused.platform"), WebAddress.hostAndPort(known.authorizationEndpoint())))
                        .orElse("")
                + row(said("refused.time"), time())
                + number.map(record -> row(said("refused.record"), record)).orElse("") + facts
                + "</tbody></table></details>";
    }

    private String time() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(texts.language())
                        .withZone(ZoneOffset.UTC)
                        .format(at)
                + " UTC";
    }

    /** Whoever reads no Russian must not be lost. */
    private String inEnglish() {
        if (texts.language().getLanguage().equals("en")) {
            return "";
        }
        Texts english = Texts.in(Locale.ENGLISH);
        return "<p class=\"en\" lang=\"en\"><b>In English.</b> " + Html.text(english.say(key("what"))) + " "
                + Html.text(english.say(key("do"))) + "</p>";
    }

    private String key(String part) {
        return "refusal." + refused.refusal().name() + "." + part;
    }

    private String said(String key) {
        return Html.text(texts.say(key));
    }

    private static String fact(Map.Entry<String, String> fact) {
        return row(Html.text(fact.getKey()), fact.getValue());
    }

    private static String row(String name, String value) {
        return "<tr><th scope=\"row\">" + name + "</th><td class=\"code\">" + Html.text(value) + "</td></tr>";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
