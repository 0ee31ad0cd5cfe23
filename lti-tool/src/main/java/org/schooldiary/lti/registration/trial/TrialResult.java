package org.schooldiary.lti.registration.trial;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.schooldiary.lti.refusal.Facts;

/**
 * How a step ended.
 *
 * @param details what the finding's sentence speaks of, in its order; short printable texts, two at most
 * @param took how long it lasted
 */
public record TrialResult(Finding finding, List<String> details, Duration took) {

    /** Copies the list, and makes what a platform said fit to be shown. */
    public TrialResult {
        details = details.stream().map(Facts::printable).toList();
    }

    static TrialResult of(Finding finding, Object... details) {
        return new TrialResult(
                finding, Arrays.stream(details).map(String::valueOf).toList(), Duration.ZERO);
    }

    TrialResult lasting(Duration took) {
        return new TrialResult(finding, details, took);
    }
}
