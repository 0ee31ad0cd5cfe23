package org.schooldiary.lti.registration.dynamic;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.WebAddress;

/**
 * Which hosts may speak for an issuer (Dynamic Registration 1.0, section 3.5.1): its own, and for hosted platforms, which
 * have one issuer for all schools, those of the vendor.
 */
final class HostedPlatforms {

    private static final Set<String> CANVAS = Set.of("instructure.com", "canvaslms.com");
    private static final Set<String> BLACKBOARD = Set.of("blackboard.com");

    private static final Map<String, Set<String>> DOMAINS = Map.of(
            "https://canvas.instructure.com", CANVAS,
            "https://canvas.beta.instructure.com", CANVAS,
            "https://canvas.test.instructure.com", CANVAS,
            "https://blackboard.com", BLACKBOARD);

    private HostedPlatforms() {}

    static boolean speaksFor(URI configuration, Issuer issuer) {
        var ownAddress = WebAddress.parse(issuer.value());
        if (ownAddress.isPresent()
                && WebAddress.hostAndPort(ownAddress.get()).equals(WebAddress.hostAndPort(configuration))) {
            return true;
        }
        var host = configuration.getHost().toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(configuration.getScheme())
                && DOMAINS.getOrDefault(issuer.value(), Set.of()).stream()
                        .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
}
