package org.schooldiary.lti.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.registration.Identifier;

/**
 * Custom parameters of the link or the tool (LTI Core 1.3, section 5.4.6).
 *
 * @param all name to value, as sent
 */
public record CustomParameters(Map<String, String> all) {

    /** Our name for the earlier ids of a copied course (LTI Core 1.3, appendix C.5: <code>$Context.id.history</code>). */
    public static final String CONTEXT_HISTORY = "context_id_history";

    /** Our name for Canvas' <code>$com.instructure.User.observees</code>: whom the person observes, by LTI user ids. */
    public static final String CANVAS_OBSERVEES = "canvas_user_observees";

    /** Our name for Canvas' <code>$com.instructure.Observee.sisIds</code>: the same by ids of the school's register. */
    public static final String CANVAS_OBSERVEE_SIS_IDS = "canvas_observee_sis_ids";

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

    /** The ids of a list parted by commas, in the order sent, each once; what can be no id is left out. */
    List<String> ids(String name) {
        return value(name).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && id.length() <= Identifier.MAX_LENGTH)
                .filter(id -> id.chars().noneMatch(Character::isISOControl))
                .distinct()
                .toList();
    }
}
