package org.schooldiary.web.lti;

import java.net.URI;
import java.util.Optional;
import org.schooldiary.lti.launch.LaunchForm;
import org.schooldiary.lti.login.StoredSecret;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.web.problem.Texts;

/**
 * The page that asks the platform's storage for what it keeps for this login, and posts the launch once more together with
 * it (Platform Storage 1.0, section 2.3). The token stays in the form: it is in no address.
 *
 * @param endpoint the platform's authorization endpoint, whose origin alone is spoken to
 * @param target the frame that the login named, where it is known
 */
record StoredStatePage(LaunchForm form, StoredSecret stored, URI endpoint, Optional<String> target, Texts texts) {
    LtiPage page() {
        return new LtiPage(
                texts,
                "session.opening",
                "launch.js",
                LtiPage.data("origin", WebAddress.origin(endpoint))
                        + LtiPage.data("target", target.orElse(""))
                        + LtiPage.data("key", stored.key()),
                "<form method=\"post\" action=\"/lti/launch\">" + LtiPage.field("id_token", form.token())
                        + LtiPage.field("state", form.state().value())
                        + LtiPage.field(ReturningBrowser.STORED, "") + "</form>");
    }
}
