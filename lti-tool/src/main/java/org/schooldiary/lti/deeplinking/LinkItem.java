package org.schooldiary.lti.deeplinking;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.launch.DocumentTarget;

/**
 * A link to be placed in a course (Deep Linking 2.0, section 3.3: <code>ltiResourceLink</code>).
 *
 * @param title name of the link
 * @param text description
 * @param target where it leads, on our own origin
 * @param custom parameters that come back with every launch of the link, also after the course was copied
 * @param shownIn where the platform shall show it; absent leaves that to the platform
 * @param column gradebook column, if the link has one; left out where the platform ignores columns
 */
public record LinkItem(
        String title,
        Optional<String> text,
        URI target,
        Map<String, String> custom,
        Optional<DocumentTarget> shownIn,
        Optional<GradebookColumn> column) {

    /** Copies the parameters. */
    public LinkItem {
        custom = Map.copyOf(custom);
    }
}
