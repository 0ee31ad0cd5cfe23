package org.schooldiary.lti.selftest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.Identifier;
import org.schooldiary.lti.token.ClaimName;

/** Rightly signed messages that say something wrong. */
final class MessageCases {

    private static final long HOUR = 3600;
    private static final long MINUTE = 60;
    private static final String TOO_LONG = "x".repeat(Identifier.MAX_LENGTH + 1);

    private MessageCases() {}

    static List<SelfTestCase> all() {
        return List.of(
                without(
                        Refusal.NOT_AN_LTI_MESSAGE,
                        "lti/claim/*",
                        ClaimName.VERSION,
                        ClaimName.MESSAGE_TYPE,
                        ClaimName.DEPLOYMENT_ID,
                        ClaimName.TARGET_LINK_URI,
                        ClaimName.RESOURCE_LINK,
                        ClaimName.ROLES),
                without(Refusal.CLAIMS_MISSING, "sub, deployment_id", "sub", ClaimName.DEPLOYMENT_ID),
                with(Refusal.ISSUER_WRONG, "iss", "https://unknown.example"),
                with(Refusal.AUDIENCE_WRONG, "aud", "unknown"),
                changed(Refusal.AUDIENCE_UNTRUSTED, "aud=[…, unknown]", (token, visit) -> token.with(
                                "aud", List.of(SelfTestPlatform.CLIENT.value(), "unknown"))
                        .with("azp", SelfTestPlatform.CLIENT.value())),
                with(
                        Refusal.AUTHORIZED_PARTY_MISSING,
                        "aud",
                        List.of(SelfTestPlatform.CLIENT.value(), SelfTestPlatform.CLIENT.value())),
                with(Refusal.AUTHORIZED_PARTY_WRONG, "azp", "unknown"),
                without(Refusal.TIMES_MISSING, "exp", "exp"),
                changed(Refusal.TOKEN_EXPIRED, "exp −4 min", (token, visit) -> token.with(
                                "iat", visit.secondsFromNow(-5 * MINUTE))
                        .with("exp", visit.secondsFromNow(-4 * MINUTE))),
                changed(
                        Refusal.ISSUED_LONG_AGO,
                        "iat −1 h",
                        (token, visit) -> token.with("iat", visit.secondsFromNow(-HOUR))),
                changed(Refusal.ISSUED_IN_FUTURE, "iat +1 h", (token, visit) -> token.with(
                                "iat", visit.secondsFromNow(HOUR))
                        .with("exp", visit.secondsFromNow(HOUR + MINUTE))),
                without(Refusal.NONCE_MISSING, "nonce", "nonce"),
                new SelfTestCase(Refusal.NONCE_REPLAYED, "id_token: nonce ×2", MessageCases::replayed),
                with(Refusal.NONCE_WRONG, "nonce", "unknown"),
                without(Refusal.VERSION_MISSING, "version", ClaimName.VERSION),
                with(Refusal.VERSION_WRONG, ClaimName.VERSION, "1.2.0"),
                without(Refusal.MESSAGE_TYPE_MISSING, "message_type", ClaimName.MESSAGE_TYPE),
                with(Refusal.MESSAGE_TYPE_UNKNOWN, ClaimName.MESSAGE_TYPE, "LtiSelfTestRequest"),
                without(Refusal.DEPLOYMENT_MISSING, "deployment_id", ClaimName.DEPLOYMENT_ID),
                new SelfTestCase(
                        Refusal.DEPLOYMENT_DIFFERS, "id_token: deployment_id ≠ login", MessageCases::otherDeployment),
                with(Refusal.DEPLOYMENT_UNKNOWN, ClaimName.DEPLOYMENT_ID, "unknown-" + UUID.randomUUID()),
                with(
                        Refusal.DEPLOYMENT_INACTIVE,
                        ClaimName.DEPLOYMENT_ID,
                        SelfTestPlatform.INACTIVE_DEPLOYMENT.value()),
                without(Refusal.TARGET_MISSING, "target_link_uri", ClaimName.TARGET_LINK_URI),
                with(Refusal.TARGET_ELSEWHERE, ClaimName.TARGET_LINK_URI, "https://unknown.example/"),
                with(Refusal.RESOURCE_LINK_MISSING, ClaimName.RESOURCE_LINK, Map.of()),
                without(Refusal.ROLES_MISSING, "roles", ClaimName.ROLES),
                without(Refusal.SUBJECT_MISSING, "sub", "sub"),
                changed(Refusal.IDENTIFIER_TOO_LONG, "sub: 256", (token, visit) -> token.with("sub", TOO_LONG)),
                with(Refusal.DEEP_LINKING_SETTINGS_MISSING, ClaimName.MESSAGE_TYPE, "LtiDeepLinkingRequest"),
                with(Refusal.CLAIM_MALFORMED, ClaimName.ROLES, Map.of()));
    }

    private static SelfTestCase with(Refusal expected, String claim, Object value) {
        var shown = claim.substring(claim.lastIndexOf('/') + 1) + "=" + value;
        return changed(expected, shown, (token, visit) -> token.with(claim, value));
    }

    private static SelfTestCase without(Refusal expected, String shown, String... claims) {
        return changed(expected, "−" + shown, (token, visit) -> token.without(claims));
    }

    private static SelfTestCase changed(
            Refusal expected, String shown, BiFunction<SelfTestToken, SelfTestVisit, SelfTestToken> change) {
        return new SelfTestCase(
                expected, "id_token: " + shown, visit -> visit.launch(token -> change.apply(token, visit)));
    }

    /** The login whose nonce is used again was answered before, by a message that was refused. */
    private static PlatformAnswer replayed(SelfTestVisit visit) throws PlatformUnreachable, UnexpectedAnswer {
        var first = visit.login();
        var answered = visit.message(first.nonce()).without(ClaimName.VERSION).signed();
        visit.browser().launch(SelfTestVisit.form(answered, first.state().value()));
        return visit.launch(token -> token.with("nonce", first.nonce().value()));
    }

    private static PlatformAnswer otherDeployment(SelfTestVisit visit) throws PlatformUnreachable, UnexpectedAnswer {
        var initiation = visit.initiation();
        initiation.put("lti_deployment_id", SelfTestPlatform.DEPLOYMENT.value());
        var login = visit.browser().login(initiation);
        var message = visit.message(login.nonce())
                .with(ClaimName.DEPLOYMENT_ID, SelfTestPlatform.INACTIVE_DEPLOYMENT.value())
                .signed();
        return visit.browser().launch(SelfTestVisit.form(message, login.state().value()));
    }
}
