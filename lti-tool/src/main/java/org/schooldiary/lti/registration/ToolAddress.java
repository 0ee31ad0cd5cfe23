package org.schooldiary.lti.registration;

import java.net.URI;

/**
 * Where the tool itself lives; its LTI addresses are fixed below it.
 *
 * @param base absolute http(s) address without query and fragment, with or without a closing slash
 */
public record ToolAddress(URI base) {

    /** @throws IllegalArgumentException if the base is not such an address */
    public ToolAddress {
        WebAddress.require("base address", base);
        if (base.getRawQuery() != null) {
            throw new IllegalArgumentException("base address must have no query");
        }
        base = URI.create(base.toString().replaceAll("/+$", ""));
    }

    /** Login initiation. */
    public URI login() {
        return below("/lti/login");
    }

    /** The one redirect address, for every message type. */
    public URI launch() {
        return below("/lti/launch");
    }

    /** Our public keys. */
    public URI jwks() {
        return below("/lti/jwks");
    }

    /** Host with port, as dynamic registration's <code>domain</code> wants it. */
    public String domain() {
        return WebAddress.hostAndPort(base);
    }

    /** Whether an address lies on the tool's own origin. */
    public boolean owns(URI address) {
        return WebAddress.isWebAddress(address) && WebAddress.origin(address).equals(WebAddress.origin(base));
    }

    private URI below(String path) {
        return URI.create(base + path);
    }
}
