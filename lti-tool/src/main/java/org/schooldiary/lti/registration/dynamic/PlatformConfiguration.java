package org.schooldiary.lti.registration.dynamic;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.lti.registration.dynamic.RegistrationFailed.Reason;
import org.schooldiary.lti.token.StrictJson;
import org.tsugi.lti13.objects.OpenIDProviderConfiguration;

/** A platform's OpenID configuration, checked (Dynamic Registration 1.0, section 3.5). */
record PlatformConfiguration(
        Issuer issuer,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI jwksUri,
        URI registrationEndpoint,
        Optional<String> tokenAudience,
        Optional<String> productFamily,
        Optional<List<String>> scopes) {

    private static final String SIGNATURE = "RS256";

    /** In characters; longer ones are no addresses of services. */
    private static final int LONGEST_ADDRESS = 2000;

    static PlatformConfiguration read(String json, URI address) throws RegistrationFailed {
        var read = parsed(json);
        var issuer = issuer(read.issuer);
        if (!HostedPlatforms.speaksFor(address, issuer)) {
            throw new RegistrationFailed(
                    Reason.ISSUER_ON_ANOTHER_HOST, issuer + " in a configuration of " + WebAddress.origin(address));
        }
        if (read.id_token_signing_alg_values_supported != null
                && !read.id_token_signing_alg_values_supported.contains(SIGNATURE)) {
            throw new RegistrationFailed(
                    Reason.SIGNATURE_NOT_SUPPORTED, read.id_token_signing_alg_values_supported.toString());
        }
        return new PlatformConfiguration(
                issuer,
                endpoint("authorization_endpoint", read.authorization_endpoint),
                endpoint("token_endpoint", read.token_endpoint),
                endpoint("jwks_uri", read.jwks_uri),
                endpoint("registration_endpoint", read.registration_endpoint),
                Optional.ofNullable(read.authorization_server)
                        .filter(audience -> !audience.isBlank() && audience.length() <= LONGEST_ADDRESS),
                Optional.ofNullable(read.lti_platform_configuration)
                        .flatMap(platform -> Optional.ofNullable(platform.product_family_code)),
                Optional.ofNullable(read.scopes_supported));
    }

    private static OpenIDProviderConfiguration parsed(String json) throws RegistrationFailed {
        try {
            return StrictJson.convert(
                    StrictJson.object(json.getBytes(StandardCharsets.UTF_8)), OpenIDProviderConfiguration.class);
        } catch (IOException otherShape) {
            throw new RegistrationFailed(Reason.CONFIGURATION_MALFORMED, "no OpenID configuration");
        }
    }

    private static Issuer issuer(@Nullable String value) throws RegistrationFailed {
        try {
            return new Issuer(value == null ? "" : value);
        } catch (IllegalArgumentException notAnIssuer) {
            throw new RegistrationFailed(Reason.CONFIGURATION_MALFORMED, "issuer");
        }
    }

    private static URI endpoint(String name, @Nullable String value) throws RegistrationFailed {
        return Optional.ofNullable(value)
                .flatMap(WebAddress::parse)
                .filter(address ->
                        address.getRawFragment() == null && address.toString().length() <= LONGEST_ADDRESS)
                .orElseThrow(() -> new RegistrationFailed(Reason.CONFIGURATION_MALFORMED, name));
    }
}
