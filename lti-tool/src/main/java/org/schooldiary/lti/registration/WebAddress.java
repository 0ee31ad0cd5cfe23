package org.schooldiary.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What counts as an address on the web, and what its origin is (RFC 6454). */
public final class WebAddress {

    private WebAddress() {}

    /** Reads an absolute http(s) address with a host, without user info; empty if the text is none. */
    public static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text)).filter(WebAddress::isWebAddress);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether this is an absolute http(s) address with a host and without user info. */
    public static boolean isWebAddress(URI address) {
        return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null;
    }

    /**
     * Gives the address back if it is a web address without a fragment.
     *
     * @throws IllegalArgumentException otherwise; the message names the address
     */
    public static URI require(String name, URI address) {
        if (!isWebAddress(address) || address.getRawFragment() != null) {
            throw new IllegalArgumentException(name + " must be an absolute http(s) address without fragment");
        }
        return address;
    }

    /** Scheme, host and port, in lower case, the scheme's own port left out: <code>https://moodle.example</code>. */
    public static String origin(URI address) {
        return address.getScheme().toLowerCase(Locale.ROOT) + "://" + hostAndPort(address);
    }

    /** Host, with the port unless it is the scheme's own: <code>moodle.example:8443</code>. */
    public static String hostAndPort(URI address) {
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        var host = address.getHost().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        return address.getPort() == -1 || address.getPort() == usual ? host : host + ":" + address.getPort();
    }
}
