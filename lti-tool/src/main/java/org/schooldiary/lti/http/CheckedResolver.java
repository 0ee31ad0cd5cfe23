package org.schooldiary.lti.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives the HTTP client only addresses that were checked. The client connects to what it gets from here, and looks
 * nothing up itself, so a name cannot change its meaning between check and connection (DNS rebinding).
 */
final class CheckedResolver implements DnsResolver {

    private final PlatformHosts hosts;
    private final NameLookup names;

    CheckedResolver(PlatformHosts hosts, NameLookup names) {
        this.hosts = hosts;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var all = names.lookUp(host);
        if (mayBePrivate(host)) {
            return all;
        }
        var allowed = Arrays.stream(all).filter(PublicAddress::isPublic).toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new NoPublicAddress(host);
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** By the host alone: {@link PlatformHttp} has refused other ports of a host that is listed with one. */
    private boolean mayBePrivate(String host) {
        var plain = host.toLowerCase(Locale.ROOT);
        var name = plain.contains(":") && !plain.startsWith("[") ? "[" + plain + "]" : plain;
        return hosts.allowPrivate()
                || hosts.listed().stream().anyMatch(entry -> entry.equals(name) || entry.startsWith(name + ":"));
    }

    /** The host exists but has private or special addresses only. */
    static final class NoPublicAddress extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NoPublicAddress(String host) {
            super(host + " has no public address and is not a listed host");
        }
    }
}
