package org.schooldiary.web.lti;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.school.platform.connection.ConnectedPlatform;
import org.schooldiary.school.platform.connection.KnownIssuer;
import org.schooldiary.school.store.Secret;
import org.schooldiary.web.problem.Html;
import org.schooldiary.web.problem.Texts;

/**
 * The page that asks what becomes of a platform whose issuer is connected already. It posts everything that the
 * registration needs back to its own address; the platform has been sent nothing yet.
 *
 * @param known the connections of the issuer
 * @param link what the link says: one that updates offers no further connection
 * @param invite the link's secret
 * @param token the platform's permission to register
 */
record RegistrationQuestion(
        Texts texts,
        List<ConnectedPlatform> known,
        KnownIssuer link,
        Secret invite,
        URI configuration,
        Optional<String> token) {
    String html() {
        return RegisterPage.page(
                texts,
                "register.known",
                """
                <form class="stack" method="post" action="/lti/register">
                <p class="lede big">%s</p>
                %s%s%s
                <fieldset class="field"><legend class="label">%s</legend>
                %s%s
                </fieldset>
                <button class="btn main" type="submit">%s</button>
                </form>
                """.formatted(
                        said("register.known.explain", WebAddress.hostAndPort(configuration)),
                        hidden("invite", invite.text()),
                        hidden("openid_configuration", configuration.toString()),
                        token.map(text -> hidden("registration_token", text)).orElse(""),
                        said("register.known.choose"),
                        known.stream().map(this::updating).collect(Collectors.joining()),
                        link == KnownIssuer.UPDATE
                                ? ""
                                : choice(
                                        RegistrationChoice.ANOTHER,
                                        said("register.known.new"),
                                        "register.known.new-means"),
                        said("register.known.go")),
                "");
    }

    private String updating(ConnectedPlatform platform) {
        String since = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language())
                .format(platform.createdAt().atZone(ZoneOffset.UTC));
        return choice(
                platform.id(),
                said("register.known.update", platform.name(), platform.clientId(), since),
                "register.known.update-means");
    }

    private String choice(String value, String label, String meaning) {
        return """
                <label class="check"><input type="radio" name="%s" value="%s" required>\
                <span>%s<br><span class="hint">%s</span></span></label>
                """.formatted(RegistrationChoice.FIELD, value, label, said(meaning));
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, Html.text(value));
    }

    private String said(String key, Object... values) {
        return Html.text(texts.say(key, values));
    }
}
