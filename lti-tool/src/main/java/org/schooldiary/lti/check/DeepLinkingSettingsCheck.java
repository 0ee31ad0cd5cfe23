package org.schooldiary.lti.check;

import java.util.Set;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;
import org.tsugi.lti13.objects.DeepLink;

/**
 * A deep linking request brings its settings with an address for the answer (Deep Linking 2.0, section 4.4.1).
 *
 * @param typesWith messages that need them
 */
record DeepLinkingSettingsCheck(Set<String> typesWith) implements MessageCheck {

    /** In characters, as are the others; what is kept until the answer has its bounds. */
    private static final int LONGEST_ADDRESS = 2000;

    private static final int LONGEST_DATA = 16_000;
    private static final int LONGEST_TYPES = 1000;

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var type = message.claims().text(ClaimName.MESSAGE_TYPE).orElse("");
        if (!typesWith.contains(type)) {
            return;
        }
        var settings = message.claims().object(ClaimName.DEEP_LINKING_SETTINGS, DeepLink.class);
        var returnUrl = settings.map(found -> found.deep_link_return_url).flatMap(WebAddress::parse);
        if (returnUrl.isEmpty()) {
            throw message.refused(Refusal.DEEP_LINKING_SETTINGS_MISSING);
        }
        if (settings.filter(DeepLinkingSettingsCheck::isTooLong).isPresent()) {
            throw message.refused(Refusal.CLAIM_MALFORMED, Facts.none().with("claim", ClaimName.DEEP_LINKING_SETTINGS));
        }
    }

    private static boolean isTooLong(DeepLink settings) {
        return settings.deep_link_return_url.length() > LONGEST_ADDRESS
                || settings.data != null && settings.data.length() > LONGEST_DATA
                || settings.accept_types != null
                        && String.join(" ", settings.accept_types).length() > LONGEST_TYPES;
    }
}
