package org.schooldiary.lti.launch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What the platform takes from a choice of content (Deep Linking 2.0, section 4.4.1).
 *
 * @param returnUrl where the answer is posted to
 * @param acceptTypes kinds of items taken, such as <code>ltiResourceLink</code>
 * @param acceptMultiple whether more than one item is taken; false unless the platform says so
 * @param acceptLineItem whether an item may bring a gradebook column; true unless the platform says it ignores them
 * @param data goes back unaltered, if sent
 */
public record DeepLinkingSettings(
        URI returnUrl, Set<String> acceptTypes, boolean acceptMultiple, boolean acceptLineItem, Optional<String> data) {

    /** Copies the types. */
    public DeepLinkingSettings {
        acceptTypes = Set.copyOf(acceptTypes);
    }
}
