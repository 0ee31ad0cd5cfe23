package org.schooldiary.lti.launch;

import java.util.Map;
import java.util.Optional;

/**
 * Custom parameters of the link or the tool (LTI Core 1.3, section 5.4.6).
 *
 * @param all name to value, as sent
 */
public record CustomParameters(Map<String, String> all) {

    /** Copies the map. */
    public CustomParameters {
        all = Map.copyOf(all);
    }

    /**
     * The value, unless it is empty or a variable that the platform did not know and left as it stood
     * (<code>$User.scope.mentor</code>).
     */
    public Optional<String> value(String name) {
        return Optional.ofNullable(all.get(name))
                .filter(value -> !value.isBlank())
                .filter(value -> !value.matches("\\$[A-Za-z]+(\\.[A-Za-z0-9_]+)+"));
    }
}
