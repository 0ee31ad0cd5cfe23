package org.schooldiary.demoplatform.registration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.schooldiary.demoplatform.Lti;

/** What the platform tells a tool about its registration (Dynamic Registration 1.0, section 3.6). */
final class RegistrationAnswer {

    private RegistrationAnswer() {}

    static JsonObject of(JsonObject request, Registration registration) {
        JsonObject tool = Json.createObjectBuilder(request.getJsonObject(Lti.TOOL_CONFIGURATION))
                .add("version", Lti.VERSION)
                .add("deployment_id", registration.deploymentId())
                .build();
        return Json.createObjectBuilder()
                .add("client_id", registration.clientId())
                .add("application_type", "web")
                .add("response_types", Json.createArrayBuilder().add("id_token"))
                .add("grant_types", Json.createArrayBuilder().add("implicit").add("client_credentials"))
                .add("initiate_login_uri", registration.initiateLoginUri())
                .add("redirect_uris", Registration.array(registration.redirectUris()))
                .add("client_name", registration.name())
                .add("jwks_uri", registration.jwksUri())
                .add("token_endpoint_auth_method", "private_key_jwt")
                .add("scope", String.join(" ", registration.scopes()))
                .add(Lti.TOOL_CONFIGURATION, tool)
                .build();
    }
}
