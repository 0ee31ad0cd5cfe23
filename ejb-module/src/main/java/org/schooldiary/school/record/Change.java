package org.schooldiary.school.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;

/**
 * A change of the record, as it goes into the history.
 *
 * @param kind what it is about
 * @param at when it was made
 * @param by who made it
 * @param pupil the pupil concerned, absent where it is nobody's in particular
 * @param object id of the lesson, work or other thing concerned
 * @param before how it was, absent where it is new
 * @param after how it is now, absent where it is gone
 * @param source the system a taken-over record came from, absent for records made here
 */
public record Change(
        HistoryKind kind,
        Instant at,
        PersonId by,
        @Nullable PersonId pupil,
        long object,
        @Nullable CanonicalJson before,
        @Nullable CanonicalJson after,
        @Nullable String source) {

    /** The content of the history entry: first the members every entry has, then what changed. */
    String content() {
        return envelope(kind, at, by, pupil, object)
                .with("before", before)
                .with("after", after)
                .with("source", source)
                .text();
    }

    /** The members that an entry's own columns repeat, in the order in which a content begins with them. */
    static CanonicalJson envelope(HistoryKind kind, Instant at, PersonId by, @Nullable PersonId pupil, long object) {
        return new CanonicalJson()
                .with("kind", kind.name())
                .with("at", at.toEpochMilli())
                .with("by", by.toString())
                .with("pupil", pupil == null ? null : pupil.toString())
                .with("object", Ids.text(object));
    }
}
