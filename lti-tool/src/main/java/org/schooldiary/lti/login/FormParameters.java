package org.schooldiary.lti.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;

/**
 * Parameters of a request, each at most once (RFC 6749, section 3.1: parameters must not be included more than once).
 */
public final class FormParameters {

    private final Map<String, List<String>> values;

    private FormParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads parameters of query and body together.
     *
     * @throws LaunchRefused {@link Refusal#PARAMETER_REPEATED} if one comes twice; readers could otherwise be made to see
     *     different ones
     */
    public static FormParameters of(Map<String, List<String>> values) throws LaunchRefused {
        for (var parameter : values.entrySet()) {
            if (parameter.getValue().size() > 1) {
                throw new LaunchRefused(Refusal.PARAMETER_REPEATED, Facts.none().with("parameter", parameter.getKey()));
            }
        }
        return new FormParameters(Map.copyOf(values));
    }

    /** The value exactly as sent, also an empty one. */
    public Optional<String> exactly(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The value, unless it is blank. */
    public Optional<String> value(String name) {
        return exactly(name).filter(value -> !value.isBlank());
    }
}
