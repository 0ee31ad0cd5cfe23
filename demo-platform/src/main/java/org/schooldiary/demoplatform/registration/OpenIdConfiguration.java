package org.schooldiary.demoplatform.registration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.schooldiary.demoplatform.Lti;

/** The platform's description of itself (OpenID Discovery 1.0; Dynamic Registration 1.0, section 3.3). */
final class OpenIdConfiguration {

    private OpenIdConfiguration() {}

    static JsonObject of(String issuer) {
        return Json.createObjectBuilder()
                .add("issuer", issuer)
                .add("authorization_endpoint", issuer + "/lti/auth")
                .add("token_endpoint", issuer + "/lti/token")
                .add("token_endpoint_auth_methods_supported", array("private_key_jwt"))
                .add("token_endpoint_auth_signing_alg_values_supported", array("RS256"))
                .add("jwks_uri", issuer + "/lti/jwks")
                .add("registration_endpoint", issuer + "/lti/register")
                .add("scopes_supported", scopes())
                .add("response_types_supported", array("id_token"))
                .add("response_modes_supported", array("form_post"))
                .add("grant_types_supported", array("implicit", "client_credentials"))
                .add("subject_types_supported", array("public"))
                .add("id_token_signing_alg_values_supported", array("RS256"))
                .add(
                        "claims_supported",
                        array("sub", "iss", "name", "given_name", "family_name", "middle_name", "email", "locale"))
                .add(Lti.PLATFORM_CONFIGURATION, platform())
                .build();
    }

    private static JsonArrayBuilder scopes() {
        JsonArrayBuilder scopes = array("openid");
        RegistrationRequest.KNOWN_SCOPES.stream().sorted().forEach(scopes::add);
        return scopes;
    }

    private static JsonObject platform() {
        return Json.createObjectBuilder()
                .add("product_family_code", "lyceum-practice")
                .add("version", "1.0")
                .add(
                        "messages_supported",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("type", Lti.RESOURCE_LINK_REQUEST))
                                .add(Json.createObjectBuilder()
                                        .add("type", Lti.DEEP_LINKING_REQUEST)
                                        .add("placements", array("ContentArea"))))
                .add(
                        "variables",
                        Json.createArrayBuilder(Variables.ALL.stream().sorted().toList()))
                .build();
    }

    private static JsonArrayBuilder array(String... values) {
        return Json.createArrayBuilder(List.of(values));
    }
}
