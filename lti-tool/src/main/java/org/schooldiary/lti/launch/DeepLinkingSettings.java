package org.schooldiary.lti.launch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What the platform takes from a choice of content (Deep Linking 2.0, section 4.4.1).
 *
 * @param returnUrl where the answer is posted to
 * @param acceptTypes kinds of items taken, such as <code>ltiResourceLink</code>
 * @param targets where the platform can show what a link opens; empty where it names none that we know
 * @param acceptMultiple whether more than one item is taken; false unless the platform says so
 * @param acceptLineItem whether an item may bring a gradebook column; true unless the platform says it ignores them
 * @param autoCreate whether the platform keeps the items without asking the person again
 * @param data goes back unaltered, if sent
 */
public record DeepLinkingSettings(
        URI returnUrl,
        Set<String> acceptTypes,
        Set<DocumentTarget> targets,
        boolean acceptMultiple,
        boolean acceptLineItem,
        boolean autoCreate,
        Optional<String> data) {

    private static final String LINK = "ltiResourceLink";

    /** Copies the sets. */
    public DeepLinkingSettings {
        acceptTypes = Set.copyOf(acceptTypes);
        targets = Set.copyOf(targets);
    }

    /** Whether links of tools are among the kinds taken. */
    public boolean acceptsLinks() {
        return acceptTypes.contains(LINK);
    }
}
