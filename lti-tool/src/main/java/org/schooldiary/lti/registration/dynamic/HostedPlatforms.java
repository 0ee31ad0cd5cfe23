package org.schooldiary.lti.registration.dynamic;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.WebAddress;

/**
 * Platforms that a vendor runs for many schools on hosts of its own.
 *
 * <p>Which hosts may speak for an issuer (Dynamic Registration 1.0, section 3.5.1): its own, and for the vendors that have
 * one issuer for all schools, those of the vendor.
 */
public final class HostedPlatforms {

    private static final List<String> CANVAS = List.of("instructure.com", "canvaslms.com");
    private static final List<String> BLACKBOARD = List.of("blackboard.com", "anthology.com");
    private static final List<String> BRIGHTSPACE = List.of("brightspace.com", "desire2learn.com", "d2l.com");

    private static final Map<String, List<String>> ISSUERS = Map.of(
            "https://canvas.instructure.com", CANVAS,
            "https://canvas.beta.instructure.com", CANVAS,
            "https://canvas.test.instructure.com", CANVAS,
            "https://blackboard.com", BLACKBOARD);

    private static final List<List<String>> VENDORS = List.of(CANVAS, BLACKBOARD, BRIGHTSPACE);

    private HostedPlatforms() {}

    /**
     * Origins on which the administrator may have opened a registration: that of the configuration, and where a vendor
     * serves it for all its schools, every host of the vendor, as a source of a content security policy.
     */
    public static List<String> pagesOf(URI configuration) {
        return Stream.concat(
                        Stream.of(WebAddress.origin(configuration)),
                        VENDORS.stream()
                                .filter(domains -> isBelow(configuration, domains))
                                .flatMap(List::stream)
                                .map(domain -> "https://*." + domain))
                .toList();
    }

    static boolean speaksFor(URI configuration, Issuer issuer) {
        return isHostOf(issuer, configuration)
                || isBelow(configuration, ISSUERS.getOrDefault(issuer.value(), List.of()));
    }

    /**
     * Whether a registration may be sent there: to the host of the configuration or the issuer, or of a vendor known by
     * name. Any other host would get a request in our name, and the platform's permission with it.
     */
    static boolean registersAt(URI endpoint, URI configuration, Issuer issuer) {
        return WebAddress.hostAndPort(endpoint).equals(WebAddress.hostAndPort(configuration))
                || isHostOf(issuer, endpoint)
                || VENDORS.stream().anyMatch(domains -> isBelow(endpoint, domains));
    }

    /** Whether the tokens of a platform may be meant for that server: on one of its hosts, or of the vendor that gives them. */
    static boolean givesTokens(URI server, URI tokens, URI configuration, Issuer issuer) {
        return WebAddress.hostAndPort(server).equals(WebAddress.hostAndPort(tokens))
                || WebAddress.hostAndPort(server).equals(WebAddress.hostAndPort(configuration))
                || isHostOf(issuer, server)
                || VENDORS.stream().anyMatch(domains -> isBelow(server, domains) && isBelow(tokens, domains));
    }

    private static boolean isHostOf(Issuer issuer, URI address) {
        return WebAddress.parse(issuer.value())
                .filter(own -> WebAddress.hostAndPort(own).equals(WebAddress.hostAndPort(address)))
                .isPresent();
    }

    private static boolean isBelow(URI address, List<String> domains) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(address.getScheme())
                && domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
}
