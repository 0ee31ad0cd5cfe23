package org.schooldiary.lti.http;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooldiary.lti.registration.WebAddress;

/**
 * Which hosts may be reached at private addresses and without TLS: those that the operator listed, or all.
 *
 * @param listed hosts, as <code>moodle.school.lan</code> or with a port as <code>moodle.school.lan:8080</code>, in lower
 *     case
 * @param allowPrivate whether every host may; for a demonstration and tests
 */
public record PlatformHosts(Set<String> listed, boolean allowPrivate) {

    /** @throws IllegalArgumentException if an entry is no host, optionally with a port; the message names it */
    public PlatformHosts {
        listed = listed.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        for (var entry : listed) {
            if (WebAddress.parse("http://" + entry)
                    .filter(address -> address.getRawPath().isEmpty() && address.getRawQuery() == null)
                    .isEmpty()) {
                throw new IllegalArgumentException("«" + entry + "» is not a host name with an optional port");
            }
        }
    }

    /** Only public addresses. */
    public static PlatformHosts publicOnly() {
        return new PlatformHosts(Set.of(), false);
    }

    /** These hosts beside the public ones. */
    public static PlatformHosts and(Collection<String> listed) {
        return new PlatformHosts(Set.copyOf(listed), false);
    }

    /** Whether the operator vouches for this host and port. */
    boolean trusts(URI address) {
        if (allowPrivate) {
            return true;
        }
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return listed.contains(host) || listed.contains(host + ":" + port(address));
    }

    private static int port(URI address) {
        if (address.getPort() != -1) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
