package org.schooldiary.demoplatform.launch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.demoplatform.answer.Pages;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.signin.Seal;
import org.schooldiary.demoplatform.signin.SignIn;

/** The OIDC authorization endpoint: answers with a signed message by form_post. */
@Path("/lti/auth")
@Singleton
public class AuthorizationResource {

    @Inject
    Registrations registrations;

    @Inject
    PendingLaunches pending;

    @Inject
    MessageClaims claims;

    @Inject
    PlatformKeys keys;

    @Inject
    SignIn signIn;

    @Inject
    Seal seal;

    @Inject
    Pages pages;

    @GET
    public Response byGet(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri.getQueryParameters(), headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response byPost(MultivaluedMap<String, String> form, @Context HttpHeaders headers) {
        return answer(form, headers);
    }

    private Response answer(MultivaluedMap<String, String> parameters, HttpHeaders headers) {
        AuthorizationRequest request = new AuthorizationRequest(parameters);
        Optional<Registration> tool = registrations.active(request.clientId());
        request.mayBeAnsweredTo(tool);
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            // Cookies may stay away in a frame after the tool's redirect; then the sealed hint alone speaks.
            PendingLaunch launch = request.checked(
                    seal.open(LaunchResource.HINT_PURPOSE, request.value("login_hint")),
                    signIn.person(headers).map(Person::sub),
                    pending.find(request.value("lti_message_hint")));
            fields.put("id_token", keys.sign(claims.of(launch, tool.orElseThrow(), request.nonce())));
        } catch (AuthorizationRefused e) {
            fields.put("error", e.error());
            fields.put("error_description", e.description());
        }
        if (!request.state().isEmpty()) {
            fields.put("state", request.state());
        }
        return pages.answer("post", Map.of("action", request.redirectUri(), "fields", fields));
    }
}
