package org.schooldiary.lti.selftest;

import java.util.List;
import java.util.Map;
import org.schooldiary.lti.refusal.Refusal;

/** Wrong login initiations. */
final class LoginCases {

    private LoginCases() {}

    static List<SelfTestCase> all() {
        return List.of(
                new SelfTestCase(
                        Refusal.LOGIN_PARAMETER_MISSING,
                        "login: −login_hint",
                        visit -> visit.initiate(sent -> without(sent, "login_hint"))),
                new SelfTestCase(
                        Refusal.LOGIN_PARAMETER_MALFORMED,
                        "login: target_link_uri=nowhere",
                        visit -> visit.initiate(sent -> with(sent, "target_link_uri", "nowhere"))),
                new SelfTestCase(
                        Refusal.ISSUER_UNKNOWN,
                        "login: iss=https://unknown.example",
                        visit -> visit.initiate(sent -> with(sent, "iss", "https://unknown.example"))),
                new SelfTestCase(
                        Refusal.CLIENT_UNKNOWN,
                        "login: client_id=unknown",
                        visit -> visit.initiate(sent -> with(sent, "client_id", "unknown"))),
                new SelfTestCase(
                        Refusal.CLIENT_AMBIGUOUS,
                        "login: −client_id",
                        visit -> visit.initiate(sent -> without(sent, "client_id"))),
                new SelfTestCase(
                        Refusal.REGISTRATION_INACTIVE,
                        "login: client_id=" + SelfTestPlatform.INACTIVE_CLIENT,
                        visit -> visit.initiate(
                                sent -> with(sent, "client_id", SelfTestPlatform.INACTIVE_CLIENT.value()))));
    }

    private static Map<String, String> with(Map<String, String> sent, String name, String value) {
        sent.put(name, value);
        return sent;
    }

    private static Map<String, String> without(Map<String, String> sent, String name) {
        sent.remove(name);
        return sent;
    }
}
