package org.schooldiary.lti.registration;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the tool knows of a platform (Security Framework 1.0, section 5.1.1; LTI Core 1.3, section 3.1.3).
 *
 * @param id our own id
 * @param issuer the platform's name for itself
 * @param clientId the tool's name at that platform; together with the issuer it is unique
 * @param authorizationEndpoint where a login is sent on to
 * @param tokenEndpoint where access tokens for services are asked for
 * @param tokenAudience <code>aud</code> of our token requests where it is not the token endpoint
 * @param jwksUri where the platform publishes its public keys
 * @param active whether launches are accepted
 * @param productFamily the platform's product code, such as <code>moodle</code> or <code>canvas</code>, where known
 */
public record Registration(
        RegistrationId id,
        Issuer issuer,
        ClientId clientId,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        Optional<String> tokenAudience,
        URI jwksUri,
        boolean active,
        Optional<String> productFamily) {

    /** @throws IllegalArgumentException if an endpoint is not an absolute http(s) address without fragment */
    public Registration {
        WebAddress.require("authorization endpoint", authorizationEndpoint);
        WebAddress.require("token endpoint", tokenEndpoint);
        WebAddress.require("key set address", jwksUri);
        tokenAudience = tokenAudience.filter(audience -> !audience.isBlank());
    }

    /**
     * The one string that our token requests carry as <code>aud</code> (Security Framework 1.0, section 4.1.1).
     */
    public String audience() {
        return tokenAudience.orElseGet(tokenEndpoint::toString);
    }

    /**
     * Origins of the platform's pages: of its authorization endpoint, and of its issuer where that is an address.
     *
     * <p>They may frame the tool and may be sent a browser back to.
     */
    public Set<String> origins() {
        var origins = new LinkedHashSet<String>();
        origins.add(WebAddress.origin(authorizationEndpoint));
        WebAddress.parse(issuer.value()).map(WebAddress::origin).ifPresent(origins::add);
        return Set.copyOf(origins);
    }

    /** Whether an address lies on one of the platform's {@link #origins()}. */
    public boolean owns(URI address) {
        return WebAddress.isWebAddress(address) && origins().contains(WebAddress.origin(address));
    }
}
