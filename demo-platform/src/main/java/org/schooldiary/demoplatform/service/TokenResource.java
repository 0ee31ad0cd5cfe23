package org.schooldiary.demoplatform.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.registration.Registration;

/** The token endpoint (RFC 6749, section 4.4, with the client authentication of RFC 7523). */
@Path("/lti/token")
@Singleton
public class TokenResource {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @Inject
    ClientAssertion assertion;

    @Inject
    AccessTokens tokens;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response token(MultivaluedMap<String, String> form) {
        if (!"client_credentials".equals(single(form, "grant_type"))) {
            throw new Refusal(400, "unsupported_grant_type", "grant_type must be client_credentials");
        }
        if (!ASSERTION_TYPE.equals(single(form, "client_assertion_type"))) {
            throw new Refusal(400, "invalid_request", "client_assertion_type must be " + ASSERTION_TYPE);
        }
        Registration tool = assertion.checked(single(form, "client_assertion"));
        Set<String> scopes = scopes(single(form, "scope"), tool);
        return Response.ok(Json.createObjectBuilder()
                        .add("access_token", tokens.issue(tool, scopes))
                        .add("token_type", "Bearer")
                        .add("expires_in", AccessTokens.VALIDITY.toSeconds())
                        .add("scope", String.join(" ", scopes))
                        .build()
                        .toString())
                .type(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .build();
    }

    static Set<String> scopes(String wanted, Registration tool) {
        Set<String> scopes = new LinkedHashSet<>(List.of(wanted.split(" ")));
        if (!tool.scopes().containsAll(scopes)) {
            throw new Refusal(400, "invalid_scope", "scope holds what this tool has not registered");
        }
        return scopes;
    }

    private static String single(MultivaluedMap<String, String> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        if (values.size() != 1 || values.get(0).isBlank()) {
            throw new Refusal(400, "invalid_request", name + " must be there once");
        }
        return values.get(0);
    }
}
