package org.schooldiary.demoplatform.registration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;

/** A tool as it registers itself. */
public final class RegistrationFixture {

    static final String REQUEST = """
            {"application_type":"web","response_types":["id_token"],
             "grant_types":["implicit","client_credentials"],
             "initiate_login_uri":"http://127.0.0.1:8080/lti/login",
             "redirect_uris":["http://127.0.0.1:8080/lti/launch"],
             "client_name":"Дневник","jwks_uri":"http://127.0.0.1:8080/lti/jwks",
             "token_endpoint_auth_method":"private_key_jwt",
             "scope":"https://purl.imsglobal.org/spec/lti-ags/scope/score https://example.com/unknown",
             "https://purl.imsglobal.org/spec/lti-tool-configuration":{
               "domain":"127.0.0.1:8080","target_link_uri":"http://127.0.0.1:8080/lti/launch",
               "claims":["iss","sub","name"],"custom_parameters":{"history":"$Context.id.history"},
               "messages":[{"type":"LtiResourceLinkRequest"},{"type":"LtiDeepLinkingRequest"}]}}
            """;

    private RegistrationFixture() {}

    /** An active tool with the client id «tool-1». */
    public static Registration tool() {
        return new RegistrationRequest(request()).checked("tool-1", "1", true, Instant.EPOCH);
    }

    static JsonObject request() {
        return parsed(REQUEST);
    }

    static JsonObject parsed(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
