package org.schooldiary.lti.selftest;

import java.util.List;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.refusal.Refusal;

/** Tokens whose header or signature is wrong. */
final class TokenCases {

    private TokenCases() {}

    static List<SelfTestCase> all() {
        return List.of(
                new SelfTestCase(Refusal.TOKEN_MALFORMED, "id_token=none", visit -> visit.send(token -> "none")),
                new SelfTestCase(
                        Refusal.ALGORITHM_NONE, "id_token: alg=none", visit -> visit.send(SelfTestToken::unsigned)),
                new SelfTestCase(
                        Refusal.ALGORITHM_NOT_ALLOWED,
                        "id_token: alg=HS256",
                        visit -> visit.send(SelfTestToken::signedByPublicKey)),
                new SelfTestCase(
                        Refusal.CRITICAL_HEADER,
                        "id_token: crit=[exp]",
                        visit -> visit.launch(token -> token.withHeader("crit", List.of("exp")))),
                new SelfTestCase(
                        Refusal.KEY_ID_MISSING,
                        "id_token: −kid",
                        visit -> visit.launch(token -> token.withoutHeader("kid"))),
                new SelfTestCase(Refusal.KEYS_UNREACHABLE, "JWKS: −", TokenCases::withoutKeys),
                new SelfTestCase(
                        Refusal.KEY_UNKNOWN,
                        "id_token: kid=unknown",
                        visit -> visit.launch(token -> token.withHeader("kid", "unknown"))),
                new SelfTestCase(
                        Refusal.SIGNATURE_WRONG,
                        "id_token: sub ≠ signature",
                        visit -> visit.send(SelfTestToken::tampered)));
    }

    private static PlatformAnswer withoutKeys(SelfTestVisit visit) throws PlatformUnreachable, UnexpectedAnswer {
        var login = visit.login(SelfTestPlatform.KEYLESS_CLIENT);
        var token = visit.message(login.nonce()).with("aud", SelfTestPlatform.KEYLESS_CLIENT.value());
        return visit.browser()
                .launch(SelfTestVisit.form(token.signed(), login.state().value()));
    }
}
