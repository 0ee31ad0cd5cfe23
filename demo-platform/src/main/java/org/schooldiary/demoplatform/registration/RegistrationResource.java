package org.schooldiary.demoplatform.registration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.answer.Refusal;

/** The registration endpoint (Dynamic Registration 1.0, sections 3.5 and 3.6). */
@Path("/lti/register")
@Singleton
public class RegistrationResource {

    @Inject
    Registrations registrations;

    @Inject
    RegistrationTokens tokens;

    @Inject
    Clock clock;

    /**
     * Registers a tool.
     *
     * @param authorization {@code Bearer} and the registration token
     * @param body the tool's request
     * @return the registration, with {@code client_id} and the deployment
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String register(@HeaderParam("Authorization") @Nullable String authorization, String body) {
        String token = authorization != null && authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
        RegistrationTokens.Grant grant = tokens.find(token)
                .orElseThrow(() -> new Refusal(401, "invalid_token", "the registration token is unknown or used"));
        JsonObject request = parsed(body);
        Registration registration = new RegistrationRequest(request)
                .checked(
                        "lyceum68-" + UUID.randomUUID().toString().substring(0, 13),
                        String.valueOf(registrations.all().size() + 1),
                        grant.active(),
                        clock.instant());
        // A refused request leaves the token to the next attempt; a good one uses it up, once.
        tokens.use(token)
                .orElseThrow(() -> new Refusal(401, "invalid_token", "the registration token is unknown or used"));
        registrations.add(registration);
        return RegistrationAnswer.of(request, registration).toString();
    }

    private static JsonObject parsed(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Refusal(400, "invalid_client_metadata", "the body is not a JSON object");
        }
    }
}
