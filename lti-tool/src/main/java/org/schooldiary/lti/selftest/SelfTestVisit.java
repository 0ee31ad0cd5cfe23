package org.schooldiary.lti.selftest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.login.Nonce;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.token.ClaimName;

/** What a case has at hand: a browser without cookies, and the messages that would be right. */
record SelfTestVisit(
        SelfTestBrowser browser, SelfTestPlatform platform, ToolAddress tool, Supplier<StaleLogin> stale, Instant now) {

    private static final long LIFE_SECONDS = 60;

    /** What a login begins with. */
    Map<String, String> initiation() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("iss", platform.issuer().value());
        parameters.put("client_id", SelfTestPlatform.CLIENT.value());
        parameters.put("login_hint", "self-test");
        parameters.put("target_link_uri", tool.launch().toString());
        return parameters;
    }

    /** The login changed as the case wants. */
    PlatformAnswer initiate(UnaryOperator<Map<String, String>> change) throws PlatformUnreachable {
        return browser.initiate(change.apply(initiation()));
    }

    /** A right login and a message changed as the case wants. */
    PlatformAnswer launch(UnaryOperator<SelfTestToken> change) throws PlatformUnreachable, UnexpectedAnswer {
        return send(token -> change.apply(token).signed());
    }

    /** A right login and a message signed as the case wants. */
    PlatformAnswer send(Function<SelfTestToken, String> signing) throws PlatformUnreachable, UnexpectedAnswer {
        var login = login();
        return browser.launch(
                form(signing.apply(message(login.nonce())), login.state().value()));
    }

    SelfTestBrowser.Login login() throws PlatformUnreachable, UnexpectedAnswer {
        return browser.login(initiation());
    }

    SelfTestBrowser.Login login(ClientId client) throws PlatformUnreachable, UnexpectedAnswer {
        var parameters = initiation();
        parameters.put("client_id", client.value());
        return browser.login(parameters);
    }

    static Map<String, String> form(String token, String state) {
        var form = new LinkedHashMap<String, String>();
        form.put("id_token", token);
        form.put("state", state);
        return form;
    }

    /** A message with which nothing is wrong, except that nobody would be let in by it. */
    SelfTestToken message(Nonce nonce) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", platform.issuer().value());
        claims.put("aud", SelfTestPlatform.CLIENT.value());
        claims.put("sub", "self-test");
        claims.put("nonce", nonce.value());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + LIFE_SECONDS);
        claims.put(ClaimName.VERSION, "1.3.0");
        claims.put(ClaimName.MESSAGE_TYPE, "LtiResourceLinkRequest");
        claims.put(ClaimName.DEPLOYMENT_ID, SelfTestPlatform.DEPLOYMENT.value());
        claims.put(ClaimName.TARGET_LINK_URI, tool.launch().toString());
        claims.put(ClaimName.RESOURCE_LINK, Map.of("id", "self-test"));
        claims.put(ClaimName.ROLES, List.of());
        return new SelfTestToken(platform.key(), claims);
    }

    long secondsFromNow(long seconds) {
        return now.getEpochSecond() + seconds;
    }
}
