package org.schooldiary.web.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an address answers in trouble (RFC 9457).
 *
 * @param type {@code urn:schooldiary:problem:} and the kind
 * @param title the kind in words
 * @param detail what happened and what to do
 * @param field path of the wrong value in the body, or name of the parameter
 * @param cell what names the cell: {@code pupil} and {@code work} or {@code lesson}
 * @param rule name of the school's rule that refused
 * @param current the thing as it is now, where somebody else changed it
 * @param id under which a failure of ours was logged
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable Map<String, String> cell,
        @Nullable String rule,
        @Nullable Object current,
        @Nullable String id) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem plain(ProblemKind kind, int status, Texts texts, String detailKey, Object... arguments) {
        return new Problem(
                "urn:schooldiary:problem:" + kind.word(),
                texts.say("problem." + kind.word()),
                status,
                texts.say(detailKey, arguments),
                null,
                null,
                null,
                null,
                null);
    }

    static Problem plain(ProblemKind kind, Texts texts, String detailKey, Object... arguments) {
        return plain(kind, kind.status(), texts, detailKey, arguments);
    }

    Problem at(String named, Map<String, String> inCell) {
        return new Problem(
                type,
                title,
                status,
                detail,
                named.isEmpty() ? null : named,
                inCell.isEmpty() ? null : inCell,
                rule,
                current,
                id);
    }

    Problem by(String refusing) {
        return new Problem(type, title, status, detail, field, cell, refusing, current, id);
    }

    Problem against(Object now) {
        return new Problem(type, title, status, detail, field, cell, rule, now, id);
    }

    Problem logged(String under) {
        return new Problem(type, title, status, detail, field, cell, rule, current, under);
    }
}
