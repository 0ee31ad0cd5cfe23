package org.schooldiary.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The JSON interface below {@code /api}; its resources and providers are found by their annotations. */
@ApplicationPath("/api")
public class DiaryApplication extends Application {
    /** The server's own readers and writers of JSON (four of them) guess where ours refuse; and an address of its own (WADL) nobody asked for. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.disableAutoDiscovery", true, "jersey.config.server.wadl.disableWadl", true);
    }
}
