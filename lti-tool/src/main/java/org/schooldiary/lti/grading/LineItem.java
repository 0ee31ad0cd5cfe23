package org.schooldiary.lti.grading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.lti.token.StrictJson;

/**
 * A column of a course's gradebook as the platform has it (AGS 2.0, section 3.2).
 *
 * @param id its address; scores and results are below it
 * @param label its name
 * @param maximum its highest score, 0 if the platform did not say
 * @param resourceId our id of what is graded
 * @param tag our kind of what is graded
 */
public record LineItem(URI id, String label, BigDecimal maximum, Optional<String> resourceId, Optional<String> tag) {

    /** Whether it is the column of what the tool calls so. */
    public boolean isFor(String ourResourceId, String ourTag) {
        return resourceId.filter(ourResourceId::equals).isPresent()
                && tag.filter(ourTag::equals).isPresent();
    }

    /** Reads one; empty if the entry has no usable address. */
    static Optional<LineItem> read(JsonNode entry) {
        try {
            var read = StrictJson.convert(entry, org.tsugi.ags2.objects.LineItem.class);
            return Optional.ofNullable(read.id)
                    .flatMap(WebAddress::parse)
                    .map(id -> new LineItem(
                            id,
                            read.label == null ? "" : read.label,
                            read.scoreMaximum == null ? BigDecimal.ZERO : BigDecimal.valueOf(read.scoreMaximum),
                            text(read.resourceId),
                            text(read.tag)));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Moodle writes an empty text for none. */
    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}
