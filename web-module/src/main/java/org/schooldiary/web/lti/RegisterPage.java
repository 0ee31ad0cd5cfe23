package org.schooldiary.web.lti;

import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.dynamic.RegistrationFailed;
import org.schooldiary.web.problem.Html;
import org.schooldiary.web.problem.Texts;

/** The page that a platform's administrator sees when the platform registers; once done it tells the platform to close it. */
final class RegisterPage {
    /** Posts {@code org.imsglobal.lti.close} (Dynamic Registration 1.0, section 3.8). */
    private static final String CLOSING = "<script src=\"/lti/close.js\" defer></script>";

    private RegisterPage() {}

    static String done(Texts texts, Registration registration) {
        String next = registration.active() ? "register.active" : "register.waiting";
        boolean moodle = registration.productFamily().filter("moodle"::equals).isPresent();
        String sentence = (moodle ? texts.say("register.moodle") + " " : "") + texts.say(next);
        return saying(texts, "register.done", sentence, CLOSING);
    }

    static String failed(Texts texts, RegistrationFailed failed) {
        String sentence = texts.say("register." + failed.reason().name());
        return saying(texts, "register.failed", sentence + " " + texts.say("register.again"), "");
    }

    static String usedUp(Texts texts) {
        return saying(texts, "register.failed", texts.say("register.used-up"), "");
    }

    static String explaining(Texts texts) {
        return saying(texts, "register.title", texts.say("register.explain"), "");
    }

    private static String saying(Texts texts, String titleKey, String sentence, String script) {
        return page(texts, titleKey, "<p class=\"lede big\">" + Html.text(sentence) + "</p>", script);
    }

    /** A page of ours with {@code content}, which is HTML. */
    static String page(Texts texts, String titleKey, String content, String script) {
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
                %s
                </head>
                <body>
                <div class="page"><main id="main">
                <div class="head row-m"><div class="head-key"></div><div class="head-in"><h1>%s</h1></div></div>
                <div class="row-m"><div></div><div class="calm">%s</div></div>
                </main></div>
                </body>
                </html>
                """.formatted(texts.language().getLanguage(), title, script, title, content);
    }
}
