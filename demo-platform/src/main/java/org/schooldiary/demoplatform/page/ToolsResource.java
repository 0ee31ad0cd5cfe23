package org.schooldiary.demoplatform.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.answer.PageRefusal;
import org.schooldiary.demoplatform.answer.Pages;
import org.schooldiary.demoplatform.launch.PlatformKeys;
import org.schooldiary.demoplatform.registration.RegistrationTokens;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.settings.Settings;
import org.schooldiary.demoplatform.signin.SignIn;

/** The administrator's page: which tools are known, registering one, switching one on or off, new keys. */
@Path("/admin")
@Singleton
public class ToolsResource {

    @Inject
    Settings settings;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationTokens tokens;

    @Inject
    PlatformKeys keys;

    @Inject
    SignIn signIn;

    @Inject
    Frames frames;

    @Inject
    Pages pages;

    @GET
    @Path("tools")
    public Response tools(@Context HttpHeaders headers) {
        signIn.administrator(headers);
        return pages.answer(
                "tools", frames.with(headers, Map.of("tools", registrations.all(), "issuer", settings.baseUrl())));
    }

    /**
     * Opens a tool's registration link in a frame, as the specification wants it (Dynamic Registration 1.0, section 3.2).
     *
     * @param link what the tool's administrator gave
     */
    @POST
    @Path("tools")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(@FormParam("link") @Nullable String link, @Context HttpHeaders headers) {
        signIn.administrator(headers);
        URI address;
        try {
            address = URI.create(String.valueOf(link).strip());
        } catch (IllegalArgumentException e) {
            throw new PageRefusal(400, "Это не адрес. Вставьте ссылку регистрации целиком.");
        }
        if (address.getHost() == null || !String.valueOf(address.getScheme()).startsWith("http")) {
            throw new PageRefusal(400, "Это не адрес. Вставьте ссылку регистрации целиком.");
        }
        String frame = UriBuilder.fromUri(address)
                .queryParam("openid_configuration", "{configuration}")
                .queryParam("registration_token", "{token}")
                .build(settings.baseUrl() + "/.well-known/openid-configuration", tokens.issue(false))
                .toString();
        String origin = address.getScheme() + "://" + address.getAuthority();
        return pages.answer("register", frames.with(headers, Map.of("frame", frame, "origin", origin)));
    }

    @POST
    @Path("tools/{client}/activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response activate(
            @PathParam("client") String clientId, @FormParam("active") boolean active, @Context HttpHeaders headers) {
        signIn.administrator(headers);
        registrations.activate(clientId, active);
        return backToTools();
    }

    @POST
    @Path("tools/{client}/removal")
    public Response remove(@PathParam("client") String clientId, @Context HttpHeaders headers) {
        signIn.administrator(headers);
        registrations.remove(clientId);
        return backToTools();
    }

    /** Makes a new signing key; the old ones stay published. */
    @POST
    @Path("keys/rotation")
    public Response rotateKeys(@Context HttpHeaders headers) {
        signIn.administrator(headers);
        keys.rotate();
        return backToTools();
    }

    private Response backToTools() {
        return Response.seeOther(URI.create(settings.baseUrl() + "/admin/tools"))
                .build();
    }
}
