package org.schooldiary.lti.registration.dynamic;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.registration.ToolAddress;

/**
 * How the tool describes itself to platforms.
 *
 * @param address where it lives
 * @param name its name
 * @param description one sentence
 * @param logo a picture
 * @param linkLabel name of the button by which teachers place a link
 * @param customParameters parameters wanted with every launch, such as <code>$Context.id.history</code>, by our names
 * @param canvasParameters the same with variables that only Canvas has; others would send them back unresolved
 */
public record ToolDescription(
        ToolAddress address,
        String name,
        String description,
        Optional<URI> logo,
        String linkLabel,
        Map<String, String> customParameters,
        Map<String, String> canvasParameters) {

    /** Copies the parameters. */
    public ToolDescription {
        customParameters = Map.copyOf(customParameters);
        canvasParameters = Map.copyOf(canvasParameters);
    }
}
