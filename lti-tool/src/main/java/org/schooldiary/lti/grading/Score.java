package org.schooldiary.lti.grading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.schooldiary.lti.launch.Subject;

/**
 * What the tool says of one person in one column (AGS 2.0, section 3.4).
 *
 * @param person the person's id at the platform
 * @param given the score; empty says that there is none, and takes an earlier one back (section 3.4.5)
 * @param maximum highest score, above 0
 * @param comment for the person
 * @param at strictly later than the last one of this person and column, see {@link ScoreTime}
 */
public record Score(
        Subject person, Optional<BigDecimal> given, BigDecimal maximum, Optional<String> comment, Instant at) {

    /** With a fraction of a second, as section 3.4.4 wants it. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * As it is sent. A given score is <code>FullyGraded</code>, or the platform may keep it from the gradebook (section
     * 3.4.7); the maximum goes along with the score (section 3.4.5).
     */
    String json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("userId", person.value());
        given.ifPresent(score -> json.put("scoreGiven", score).put("scoreMaximum", maximum));
        comment.ifPresent(text -> json.put("comment", text));
        json.put("activityProgress", org.tsugi.ags2.objects.Score.ACTIVITY_COMPLETED);
        json.put("gradingProgress", org.tsugi.ags2.objects.Score.GRADING_FULLYGRADED);
        json.put("timestamp", TIMESTAMP.format(at));
        return json.toString();
    }
}
