package org.schooldiary.systemtests.launch;

import static org.schooldiary.systemtests.launch.Refused.of;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schooldiary.systemtests.platform.IdToken;
import org.schooldiary.systemtests.platform.Login;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.TestPlatform;

/** Tokens that are signed as they should be and say something they may not say. */
final class WrongMessages {

    private static final String LONG_ID = "x".repeat(256);

    private WrongMessages() {}

    static Stream<Refused> all() {
        return Stream.of(certificationGuide(), audience(), times(), nonce(), deployment(), contents())
                .flatMap(stream -> stream);
    }

    /** Those of the 1EdTech certification guide that concern claims; keys are in {@link WrongTokens}. */
    private static Stream<Refused> certificationGuide() {
        return Stream.of(
                with("wrong version", "LTI-416", token -> token.with(Lti.VERSION, "11.3")),
                with("no version", "LTI-415", token -> token.without(Lti.VERSION)),
                of("a signed token that is no LTI message", "LTI-401", visit -> {
                    Login login = visit.browser.login();
                    IdToken message = visit.message(login);
                    long now = Instant.now().getEpochSecond();
                    IdToken bare = TestPlatform.message(Map.of(
                            "iss",
                            String.valueOf(message.claim("iss")),
                            "aud",
                            String.valueOf(message.claim("aud")),
                            "sub",
                            "somebody",
                            "nonce",
                            login.nonce(),
                            "iat",
                            now,
                            "exp",
                            now + 60));
                    return visit.browser.post(bare.signedBy(visit.platform.key()), login.state());
                }),
                with(
                        "several claims missing",
                        "LTI-402",
                        token -> token.without(Lti.DEPLOYMENT_ID, Lti.RESOURCE_LINK, Lti.ROLES, Lti.TARGET_LINK_URI)),
                with("no message_type", "LTI-417", token -> token.without(Lti.MESSAGE_TYPE)),
                with("no roles claim", "LTI-422", token -> token.without(Lti.ROLES)),
                with("no deployment_id", "LTI-501", token -> token.without(Lti.DEPLOYMENT_ID)),
                with(
                        "no id in resource_link",
                        "LTI-421",
                        token -> token.with(Lti.RESOURCE_LINK, Map.of("title", "Журнал"))),
                with("no sub", "LTI-423", token -> token.without("sub")));
    }

    private static Stream<Refused> audience() {
        return Stream.of(
                with("wrong iss", "LTI-403", token -> token.with("iss", "https://moodle.example")),
                with("no iss", "LTI-403", token -> token.without("iss")),
                with("iss with a slash at the end", "LTI-403", token -> token.with("iss", token.claim("iss") + "/")),
                with("wrong aud", "LTI-404", token -> token.with("aud", "another-client")),
                with("no aud", "LTI-404", token -> token.without("aud")),
                with("aud with another client beside us", "LTI-405", token -> token.with(
                                "aud", List.of(client(token), "another-client"))
                        .with("azp", client(token))),
                with(
                        "several aud without azp",
                        "LTI-406",
                        token -> token.with("aud", List.of(client(token), client(token)))),
                with("wrong azp", "LTI-407", token -> token.with("azp", "another-client")));
    }

    private static Stream<Refused> times() {
        return Stream.of(
                with("no exp", "LTI-408", token -> token.without("exp")),
                with("no iat", "LTI-408", token -> token.without("iat")),
                with("exp is a text", "LTI-408", token -> token.with("exp", "tomorrow")),
                with("expired 4 minutes ago", "LTI-409", token -> token.with("iat", ago(300))
                        .with("exp", ago(240))),
                with("issued long ago though not expired", "LTI-410", token -> token.with("iat", ago(7200))
                        .with("exp", ago(-60))),
                with("issued 7 minutes ahead", "LTI-411", token -> token.with("iat", ago(-421))
                        .with("exp", ago(-481))));
    }

    private static Stream<Refused> nonce() {
        return Stream.of(
                with("no nonce", "LTI-412", token -> token.without("nonce")),
                of("the nonce of a launch that was answered before", "LTI-413", visit -> {
                    Login first = visit.browser.login();
                    visit.browser
                            .post(visit.message(first).signedBy(visit.platform.key()), first.state())
                            .expect(303);
                    return visit.launchWith(token -> token.with("nonce", first.nonce()));
                }),
                with("a nonce nobody gave", "LTI-414", token -> token.with("nonce", "d34db33f-d34d-b33f")));
    }

    private static Stream<Refused> deployment() {
        return Stream.of(
                of(
                        "another deployment than in the login",
                        "LTI-502",
                        visit -> visit.launchWith(
                                token -> token.with(Lti.DEPLOYMENT_ID, "deployment-of-another-login"))),
                of("an unknown deployment", "LTI-503", 403, visit -> {
                    String deployment = "deployment-" + java.util.UUID.randomUUID();
                    return launchFrom(visit, deployment);
                }),
                of("a deployment that waits for approval", "LTI-504", 403, visit -> {
                    String deployment = "deployment-" + java.util.UUID.randomUUID();
                    launchFrom(visit, deployment).expect(403);
                    return launchFrom(visit, deployment);
                }));
    }

    private static Stream<Refused> contents() {
        return Stream.of(
                with("unknown message_type", "LTI-418", token -> token.with(Lti.MESSAGE_TYPE, "LtiFlyToTheMoon")),
                with("no target_link_uri", "LTI-419", token -> token.without(Lti.TARGET_LINK_URI)),
                with(
                        "target_link_uri on another host",
                        "LTI-420",
                        token -> token.with(Lti.TARGET_LINK_URI, "https://evil.example/journal/")),
                of(
                        "target_link_uri that only begins like us",
                        "LTI-420",
                        visit -> visit.launchWith(token -> token.with(
                                Lti.TARGET_LINK_URI, visit.platform.tool().base() + "@evil.example/journal/"))),
                with("sub of 256 characters", "LTI-424", token -> token.with("sub", LONG_ID)),
                with(
                        "context id of 256 characters",
                        "LTI-424",
                        token -> token.with(Lti.CONTEXT, Map.of("id", LONG_ID, "title", "Алгебра"))),
                with(
                        "resource link id of 256 characters",
                        "LTI-424",
                        token -> token.with(Lti.RESOURCE_LINK, Map.of("id", LONG_ID))),
                with("deep linking without settings", "LTI-425", token -> token.with(
                                Lti.MESSAGE_TYPE, "LtiDeepLinkingRequest")
                        .without(Lti.RESOURCE_LINK)),
                with("roles as an object", "LTI-426", token -> token.with(Lti.ROLES, Map.of("role", Lti.INSTRUCTOR))),
                with("sub as a number", "LTI-426", token -> token.with("sub", 3)));
    }

    private static Refused with(String what, String code, java.util.function.UnaryOperator<IdToken> change) {
        return of(what, code, visit -> visit.launchWith(change));
    }

    private static org.schooldiary.systemtests.harness.Answer launchFrom(Visit visit, String deployment) {
        Map<String, String> initiation = visit.browser.initiation();
        initiation.put("lti_deployment_id", deployment);
        Login login = visit.browser.login(initiation);
        IdToken message = visit.message(login).with(Lti.DEPLOYMENT_ID, deployment);
        return visit.browser.post(message.signedBy(visit.platform.key()), login.state());
    }

    private static String client(IdToken token) {
        Object audience = token.claim("aud");
        return audience instanceof List<?> many ? String.valueOf(many.get(0)) : String.valueOf(audience);
    }

    private static long ago(long seconds) {
        return Instant.now().getEpochSecond() - seconds;
    }
}
