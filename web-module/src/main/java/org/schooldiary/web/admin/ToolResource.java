package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.dynamic.ToolDescription;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/tool}: our own values, as a platform's administrator has to type them in. */
@Path("admin/tool")
@RequestScoped
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class ToolResource {
    @Inject
    private ToolDescription tool;

    /** The values, by the address that the operator set for this installation. */
    @GET
    public OwnValues values() {
        return new OwnValues(
                tool.name(),
                tool.address().domain(),
                tool.address().login(),
                tool.address().launch(),
                tool.address().jwks(),
                URI.create(tool.address().base() + "/lti/canvas.json"),
                tool.logo().orElse(null),
                lines(tool.customParameters()));
    }

    private static List<String> lines(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .sorted()
                .toList();
    }

    /**
     * Our values.
     *
     * @param domain host, with the port where it is not the usual one
     * @param login where a login begins
     * @param launch where messages go, also those of deep linking; the one redirect address
     * @param jwks our public keys
     * @param canvas configuration of a developer key of Canvas
     * @param icon a picture
     * @param custom custom parameters, each {@code name=value}
     */
    public record OwnValues(
            String name,
            String domain,
            URI login,
            URI launch,
            URI jwks,
            URI canvas,
            @Nullable URI icon,
            List<String> custom) {}
}
