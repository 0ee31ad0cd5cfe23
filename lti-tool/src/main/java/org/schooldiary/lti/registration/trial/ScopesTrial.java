package org.schooldiary.lti.registration.trial;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.registration.dynamic.WantedScopes;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.TokenTrial;

/** Asks for each service that the tool would like to use, one after another. */
final class ScopesTrial {

    /** No further service is asked for after this time. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final TokenTrial tokens;
    private final ToolAddress tool;

    ScopesTrial(TokenTrial tokens, ToolAddress tool) {
        this.tokens = tokens;
        this.tool = tool;
    }

    TrialResult ask(Registration registration) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var given = new ArrayList<String>();
        var refused = new ArrayList<String>();
        String words = "";
        boolean lacking = false;
        for (var scope : wanted()) {
            if (System.nanoTime() > end) {
                return TrialResult.of(Finding.TOKENS_UNREACHABLE, registration.tokenEndpoint(), "too slow");
            }
            try {
                tokens.ask(registration, scope);
                given.add(shortly(scope));
            } catch (ServiceRefused no) {
                if (no.temporary()) {
                    return RegistrationTrial.unreachable(Finding.TOKENS_UNREACHABLE, registration.tokenEndpoint(), no);
                }
                words = String.valueOf(no.getMessage());
                refused.add(shortly(scope));
                lacking |= WantedScopes.ALWAYS.contains(scope);
            } catch (IOException away) {
                return RegistrationTrial.unreachable(Finding.TOKENS_UNREACHABLE, registration.tokenEndpoint(), away);
            }
        }
        if (given.isEmpty()) {
            return TrialResult.of(Finding.TOKENS_REFUSED, words, tool.jwks());
        }
        return lacking
                ? TrialResult.of(Finding.TOKENS_PARTLY, listed(given), listed(refused) + " (" + words + ")")
                : TrialResult.of(Finding.TOKENS_GIVEN, listed(given), listed(refused));
    }

    private static List<String> wanted() {
        return Stream.concat(WantedScopes.ALWAYS.stream(), WantedScopes.WHERE_OFFERED.stream())
                .toList();
    }

    /** <code>lineitem</code> of <code>https://purl.imsglobal.org/spec/lti-ags/scope/lineitem</code>. */
    private static String shortly(String scope) {
        return scope.substring(scope.lastIndexOf('/') + 1);
    }

    private static String listed(List<String> scopes) {
        return scopes.isEmpty() ? "–" : String.join(", ", scopes);
    }
}
