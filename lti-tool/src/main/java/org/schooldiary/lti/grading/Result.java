package org.schooldiary.lti.grading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.token.StrictJson;

/**
 * What the gradebook holds of one person in one column (AGS 2.0, section 3.3).
 *
 * @param person the person's id at the platform
 * @param share the score as a share of the maximum, usually 0 to 1; empty if there is none
 */
public record Result(Subject person, Optional<BigDecimal> share) {

    /** Reads one; empty if the entry names nobody. */
    static Optional<Result> read(JsonNode entry) {
        try {
            var read = StrictJson.convert(entry, org.tsugi.ags2.objects.Result.class);
            if (read.userId == null || read.userId.isBlank()) {
                return Optional.empty();
            }
            return Optional.of(new Result(new Subject(read.userId), share(read)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** A result without a maximum is a share of 1 (section 3.3.4). */
    private static Optional<BigDecimal> share(org.tsugi.ags2.objects.Result read) {
        if (read.resultScore == null) {
            return Optional.empty();
        }
        var maximum = read.resultMaximum == null || read.resultMaximum <= 0 ? 1 : read.resultMaximum;
        return Optional.of(
                BigDecimal.valueOf(read.resultScore).divide(BigDecimal.valueOf(maximum), MathContext.DECIMAL64));
    }
}
