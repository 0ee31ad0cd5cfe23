package org.schooldiary.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The JSON interface below {@code /api}; its resources and providers are found by their annotations. */
@ApplicationPath("/api")
public class DiaryApplication extends Application {
    /**
     * Leaves reading and writing JSON to {@code org.schooldiary.web.json} alone. JSON-B's provider is discovered by force,
     * whatever the first property says; with both there, chance decides at each start which one reads. The last one
     * takes away an address (WADL) that nobody asked for.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.disableAutoDiscovery", true,
                "jersey.config.disableJsonBinding", true,
                "jersey.config.server.disableJsonBinding", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}
