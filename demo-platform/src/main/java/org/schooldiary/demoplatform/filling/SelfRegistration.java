package org.schooldiary.demoplatform.filling;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.registration.RegistrationTokens;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.settings.Settings;

/** Connects the tool as two administrators would: one asks for a registration link, the other opens it. */
final class SelfRegistration {

    private final Settings settings;
    private final Registrations registrations;
    private final RegistrationTokens tokens;
    private final Browser browser;

    SelfRegistration(Settings settings, Registrations registrations, RegistrationTokens tokens, HttpClient client) {
        this.settings = settings;
        this.registrations = registrations;
        this.tokens = tokens;
        this.browser = new Browser(client);
    }

    /** Registers the tool unless an active registration of it is there. */
    void ensure() throws IOException, InterruptedException {
        if (isRegistered()) {
            return;
        }
        // A tool that knows us from an earlier run, which our files have forgotten, is not to ask.
        JsonObject wish = Json.createObjectBuilder()
                .add("active", true)
                .add("uses", 1)
                .add("knownIssuer", "update")
                .build();
        String link = browser.json(
                        "POST",
                        URI.create(settings.toolUrl() + "/api/admin/registration-links"),
                        settings.toolAdminToken() == null ? "" : settings.toolAdminToken(),
                        wish)
                .expect(201)
                .object()
                .getString("url");
        URI address = UriBuilder.fromUri(link)
                .queryParam("openid_configuration", "{configuration}")
                .queryParam("registration_token", "{token}")
                .build(settings.baseUrl() + "/.well-known/openid-configuration", tokens.issue(true));
        Reply page = browser.get(address).expect(200);
        if (!isRegistered()) {
            throw new UnexpectedReply(page, "a registration made by the tool");
        }
    }

    private boolean isRegistered() {
        String host = URI.create(settings.toolUrl()).getAuthority();
        return registrations.active().stream().map(Registration::domain).anyMatch(host::equals);
    }
}
