package org.schooldiary.lti.selftest;

import java.util.List;
import java.util.Map;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.ClaimName;

/** Wrong forms, and states that are not this browser's or no longer good. */
final class FormCases {

    /** Just above the megabyte that is taken. */
    private static final int TOO_LARGE = 1024 * 1024 + 1024;

    private static final String NO_STATE_OF_OURS = "state-that-nobody-has-ever-given";

    private FormCases() {}

    static List<SelfTestCase> all() {
        return List.of(
                new SelfTestCase(Refusal.LAUNCH_BY_GET, "GET /lti/launch", visit -> visit.browser()
                        .get(visit.tool().launch())),
                new SelfTestCase(Refusal.BODY_TOO_LARGE, "launch: 1 MB + 1 KB", visit -> visit.browser()
                        .launch("id_token=" + "x".repeat(TOO_LARGE))),
                new SelfTestCase(Refusal.PARAMETER_REPEATED, "launch: state=…&state=…", visit -> visit.browser()
                        .launch("id_token=none&state=one&state=two")),
                new SelfTestCase(
                        Refusal.PLATFORM_ANSWERED_ERROR, "launch: error=login_required", visit -> visit.browser()
                                .launch(Map.of(
                                        "error",
                                        "login_required",
                                        "state",
                                        visit.login().state().value()))),
                new SelfTestCase(Refusal.TOKEN_MISSING, "launch: −id_token", visit -> visit.browser()
                        .launch(Map.of("state", visit.login().state().value()))),
                new SelfTestCase(Refusal.STATE_MISSING, "launch: −state", visit -> visit.browser()
                        .launch(Map.of(
                                "id_token", visit.message(visit.login().nonce()).signed()))),
                new SelfTestCase(Refusal.STATE_NOT_KEPT, "launch: −Cookie", FormCases::withoutCookie),
                new SelfTestCase(Refusal.STATE_FOREIGN, "launch: state=" + NO_STATE_OF_OURS, visit -> {
                    var token = visit.message(visit.login().nonce()).signed();
                    return visit.browser().launch(SelfTestVisit.form(token, NO_STATE_OF_OURS));
                }),
                new SelfTestCase(Refusal.STATE_REUSED, "launch ×2", FormCases::twice),
                new SelfTestCase(Refusal.LOGIN_EXPIRED, "launch: login > 10 min", FormCases::late));
    }

    private static PlatformAnswer withoutCookie(SelfTestVisit visit) throws PlatformUnreachable, UnexpectedAnswer {
        var login = visit.login();
        visit.browser().forgetCookies();
        return visit.browser()
                .launch(SelfTestVisit.form(
                        visit.message(login.nonce()).signed(), login.state().value()));
    }

    /** The first of the two is refused as well, but uses the state up. */
    private static PlatformAnswer twice(SelfTestVisit visit) throws PlatformUnreachable, UnexpectedAnswer {
        var login = visit.login();
        var form = SelfTestVisit.form(
                visit.message(login.nonce()).without(ClaimName.VERSION).signed(),
                login.state().value());
        visit.browser().launch(form);
        return visit.browser().launch(form);
    }

    private static PlatformAnswer late(SelfTestVisit visit) throws PlatformUnreachable, UnexpectedAnswer {
        var stale = visit.stale().get();
        visit.browser().keep(stale.cookieName(), stale.state().value());
        var token = visit.message(visit.login().nonce()).signed();
        return visit.browser().launch(SelfTestVisit.form(token, stale.state().value()));
    }
}
