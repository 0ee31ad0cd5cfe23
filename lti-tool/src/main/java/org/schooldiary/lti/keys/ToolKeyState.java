package org.schooldiary.lti.keys;

import java.time.Instant;
import java.util.Optional;

/**
 * The life of one of the tool's own keys.
 *
 * @param kid key id
 * @param madeAt when it was made; published from then on
 * @param signsFrom when it begins or began to sign
 * @param signsUntil when it stops or stopped signing, if that is decided
 * @param publishedUntil when it leaves the published set, if that is decided
 * @param stage where it stands now
 */
public record ToolKeyState(
        String kid,
        Instant madeAt,
        Instant signsFrom,
        Optional<Instant> signsUntil,
        Optional<Instant> publishedUntil,
        Stage stage) {

    /** Where a key stands. */
    public enum Stage {
        /** Published, so that platforms know it when it begins to sign. */
        COMING,
        /** Signs what the tool sends. */
        SIGNING,
        /** Signs nothing any more; published while what it signed may live. */
        RETIRED,
        /** Published no longer. */
        GONE
    }

    static ToolKeyState of(StoredToolKey key, Instant signsFrom, boolean signing, Instant now) {
        var published = key.retiredAt().map(retired -> retired.plus(ToolKeySet.PUBLISHED_AFTER_RETIREMENT));
        return new ToolKeyState(
                key.kid(), key.createdAt(), signsFrom, key.retiredAt(), published, stage(key, signing, published, now));
    }

    private static Stage stage(StoredToolKey key, boolean signing, Optional<Instant> published, Instant now) {
        if (signing) {
            return Stage.SIGNING;
        }
        if (published.isPresent() && !now.isBefore(published.get())) {
            return Stage.GONE;
        }
        return key.retiredAt().isPresent() ? Stage.RETIRED : Stage.COMING;
    }
}
