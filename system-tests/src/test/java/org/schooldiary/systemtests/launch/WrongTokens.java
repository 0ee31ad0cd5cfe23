package org.schooldiary.systemtests.launch;

import static org.schooldiary.systemtests.launch.Refused.of;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.platform.IdToken;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Login;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.TestPlatform;

/** What is wrong before a claim is read: the login, the form, the browser's state, the signature. */
final class WrongTokens {

    private WrongTokens() {}

    static Stream<Refused> all() {
        return Stream.of(login(), form(), state(), signature()).flatMap(stream -> stream);
    }

    private static Stream<Refused> login() {
        return Stream.of(
                loginWithout("iss", "LTI-101"),
                loginWithout("login_hint", "LTI-101"),
                loginWithout("target_link_uri", "LTI-101"),
                of("login of an unknown issuer", "LTI-103", visit -> initiate(visit, "iss", "https://moodle.example")),
                of("login of an unknown client", "LTI-104", visit -> initiate(visit, "client_id", "nobody")),
                of(
                        "login with a parameter twice",
                        "LTI-203",
                        visit -> Http.send(
                                "POST",
                                visit.platform.tool().uri("/lti/login"),
                                visit.browser.formHeaders(),
                                (Http.form(visit.browser.initiation()) + "&iss=https%3A%2F%2Fevil.example")
                                        .getBytes())));
    }

    private static Stream<Refused> form() {
        return Stream.of(
                of(
                        "a launch by GET",
                        "LTI-201",
                        405,
                        visit -> Http.get(visit.platform.tool().uri("/lti/launch"), visit.browser.headers())),
                of(
                        "a body over 1 MB",
                        "LTI-202",
                        413,
                        visit -> visit.launchWith(
                                token -> token.with(Lti.CUSTOM, Map.of("big", "x".repeat(1_100_000))))),
                of("state twice", "LTI-203", visit -> {
                    Login login = visit.browser.login();
                    String token = visit.message(login).signedBy(visit.platform.key());
                    String body = Http.form(Map.of("id_token", token)) + "&state=" + login.state() + "&state=other";
                    return Http.send(
                            "POST",
                            visit.platform.tool().uri("/lti/launch"),
                            visit.browser.formHeaders(),
                            body.getBytes());
                }),
                of("the platform answers an error", "LTI-204", visit -> {
                    Login login = visit.browser.login();
                    return visit.browser.post(
                            Map.of("error", "login_required", "error_description", "Кто вы?", "state", login.state()));
                }),
                of(
                        "no token",
                        "LTI-205",
                        visit -> visit.browser.post(
                                Map.of("state", visit.browser.login().state()))),
                of(
                        "no state",
                        "LTI-206",
                        visit -> visit.browser.post(Map.of(
                                "id_token", visit.message(visit.browser.login()).signedBy(visit.platform.key())))));
    }

    private static Stream<Refused> state() {
        return Stream.of(
                of("a browser that keeps no cookie", "LTI-207", visit -> {
                    Login login = visit.browser.login();
                    visit.browser.cookies().clear();
                    return visit.browser.post(visit.message(login).signedBy(visit.platform.key()), login.state());
                }),
                of("a state nobody gave", "LTI-208", visit -> {
                    Login login = visit.browser.login();
                    return visit.browser.post(
                            visit.message(login).signedBy(visit.platform.key()), "state-nobody-has-ever-given");
                }),
                of("the state of another browser", "LTI-208", visit -> {
                    visit.browser.login();
                    Login others = new Launcher(visit.platform).login();
                    return visit.browser.post(visit.message(others).signedBy(visit.platform.key()), others.state());
                }),
                of("the same form twice", "LTI-209", visit -> {
                    Login login = visit.browser.login();
                    String token = visit.message(login).signedBy(visit.platform.key());
                    visit.browser.keepingCookies(
                            () -> visit.browser.post(token, login.state()).expect(303));
                    return visit.browser.post(token, login.state());
                }));
    }

    private static Stream<Refused> signature() {
        return Stream.of(
                of(
                        "no JWT at all",
                        "LTI-301",
                        visit -> visit.browser.post(
                                "this is no token", visit.browser.login().state())),
                signed("alg=none", "LTI-302", (token, key) -> token.unsigned(key)),
                signed("HS256 with the public key", "LTI-303", (token, key) -> token.signedWithPublicKeyAsSecret(key)),
                signed("RS512", "LTI-303", (token, key) -> token.signedWithRs512(key)),
                signed("no kid", "LTI-305", (token, key) -> token.signedWithoutKeyId(key)),
                signed(
                        "wrong kid, unknown after one refetch",
                        "LTI-307",
                        (token, key) -> token.signedBy(TestPlatform.strangerKey())),
                signed(
                        "a stranger's signature under the platform's kid",
                        "LTI-308",
                        (token, key) -> token.signedByAs(TestPlatform.strangerKey(), key.getKeyID())),
                signed("a tampered payload", "LTI-308", (token, key) -> token.tampered(key, "sub", "somebody-else")));
    }

    private static Refused signed(String what, String code, BiFunction<IdToken, RSAKey, String> signing) {
        return of(what, code, visit -> visit.launchSigned((token, same) -> signing.apply(token, visit.platform.key())));
    }

    private static Refused loginWithout(String parameter, String code) {
        return of("login without " + parameter, code, visit -> {
            Map<String, String> initiation = visit.browser.initiation();
            initiation.remove(parameter);
            return visit.browser.initiate(initiation);
        });
    }

    private static Answer initiate(Visit visit, String parameter, String value) {
        Map<String, String> initiation = visit.browser.initiation();
        initiation.put(parameter, value);
        return visit.browser.initiate(initiation);
    }
}
