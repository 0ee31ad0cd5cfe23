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
import org.tsugi.lti13.objects.LTIPlatformConfiguration;
import org.tsugi.lti13.objects.OpenIDProviderConfiguration;

/**
 * A platform's OpenID configuration, checked (Dynamic Registration 1.0, section 3.5).
 *
 * @param issuer the platform's name for itself
 * @param authorizationEndpoint where logins are sent on to
 * @param tokenEndpoint where access tokens are asked for
 * @param jwksUri the platform's public keys
 * @param registrationEndpoint where tools register
 * @param tokenAudience <code>aud</code> of token requests where it is not the token endpoint
 * @param productFamily product code, such as <code>moodle</code>
 * @param scopes those that it offers, absent where it does not say
 * @param messages types of message that it sends, empty where it does not say
 */
public record PlatformConfiguration(
        Issuer issuer,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI jwksUri,
        URI registrationEndpoint,
        Optional<String> tokenAudience,
        Optional<String> productFamily,
        Optional<List<String>> scopes,
        List<String> messages) {

    private static final String SIGNATURE = "RS256";
    private static final String CANVAS = "canvas";

    /** In characters; longer ones are no addresses of services. */
    private static final int LONGEST_ADDRESS = 2000;

    /** Copies the lists. */
    public PlatformConfiguration {
        scopes = scopes.map(List::copyOf);
        messages = List.copyOf(messages);
    }

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
        var registration = endpoint("registration_endpoint", read.registration_endpoint);
        if (!HostedPlatforms.registersAt(registration, address, issuer)) {
            throw new RegistrationFailed(Reason.REGISTRATION_ON_ANOTHER_HOST, WebAddress.origin(registration));
        }
        var tokens = endpoint("token_endpoint", read.token_endpoint);
        var platform = Optional.ofNullable(read.lti_platform_configuration);
        return new PlatformConfiguration(
                issuer,
                endpoint("authorization_endpoint", read.authorization_endpoint),
                tokens,
                endpoint("jwks_uri", read.jwks_uri),
                registration,
                audience(read.authorization_server, tokens, address, issuer),
                platform.flatMap(known -> Optional.ofNullable(known.product_family_code)),
                Optional.ofNullable(read.scopes_supported),
                platform.map(PlatformConfiguration::messages).orElse(List.of()));
    }

    /** Whether it is Canvas, which has fields of its own in a registration. */
    boolean isCanvas() {
        return productFamily.filter(CANVAS::equalsIgnoreCase).isPresent();
    }

    /** Whether it says itself that it offers a scope. */
    boolean names(String scope) {
        return scopes.filter(known -> known.contains(scope)).isPresent();
    }

    /**
     * Canvas names its bare host here, but takes the token endpoint for <code>aud</code>, as its own papers say. One on a
     * host that has nothing to do with the platform is not taken over: what we sign for it would be good there.
     */
    private static Optional<String> audience(@Nullable String server, URI tokens, URI configuration, Issuer issuer) {
        return Optional.ofNullable(server)
                .filter(name -> name.length() <= LONGEST_ADDRESS)
                .filter(name -> WebAddress.parse(name)
                        .filter(address -> HostedPlatforms.givesTokens(address, tokens, configuration, issuer))
                        .isPresent());
    }

    private static List<String> messages(LTIPlatformConfiguration platform) {
        return platform.messages_supported == null
                ? List.of()
                : platform.messages_supported.stream()
                        .map(message -> message.type)
                        .filter(type -> type != null)
                        .toList();
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
