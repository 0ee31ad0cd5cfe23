package org.schooldiary.lti.launch;

import java.util.List;
import java.util.Map;
import org.schooldiary.lti.login.FormParameters;
import org.schooldiary.lti.login.State;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;

/**
 * The form that the platform lets the browser post (Security Framework 1.0, section 5.1.1.3).
 *
 * @param token the signed message, unread
 * @param state ours, if it is
 */
public record LaunchForm(String token, State state) {

    /**
     * Reads the parameters of a posted launch, query and body together.
     *
     * @throws LaunchRefused {@link Refusal#PARAMETER_REPEATED}, {@link Refusal#PLATFORM_ANSWERED_ERROR},
     *     {@link Refusal#TOKEN_MISSING}, {@link Refusal#STATE_MISSING} or {@link Refusal#STATE_FOREIGN}
     */
    public static LaunchForm of(Map<String, List<String>> parameters) throws LaunchRefused {
        var form = FormParameters.of(parameters);
        var error = form.value("error");
        if (error.isPresent()) {
            throw new LaunchRefused(
                    Refusal.PLATFORM_ANSWERED_ERROR,
                    Facts.none()
                            .with("error", error.get())
                            .with(
                                    "error_description",
                                    form.value("error_description").orElse("")));
        }
        var token = form.value("id_token").orElseThrow(() -> new LaunchRefused(Refusal.TOKEN_MISSING, Facts.none()));
        var state = form.value("state").orElseThrow(() -> new LaunchRefused(Refusal.STATE_MISSING, Facts.none()));
        try {
            return new LaunchForm(token, new State(state));
        } catch (IllegalArgumentException notOurs) {
            throw new LaunchRefused(Refusal.STATE_FOREIGN, Facts.none());
        }
    }

    /** Shows neither token nor state. */
    @Override
    public String toString() {
        return "LaunchForm[hidden]";
    }
}
