package org.schooldiary.demoplatform.registration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.schooldiary.demoplatform.settings.Settings;

/** Where tools read how to talk to the platform (Dynamic Registration 1.0, section 3.3). */
@Path("/.well-known/openid-configuration")
@Singleton
public class ConfigurationResource {

    @Inject
    Settings settings;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String configuration() {
        return OpenIdConfiguration.of(settings.baseUrl()).toString();
    }
}
