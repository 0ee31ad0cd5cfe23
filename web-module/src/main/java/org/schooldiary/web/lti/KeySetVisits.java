package org.schooldiary.web.lti;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When somebody last fetched the tool's public keys from this server; what was before its start is forgotten. */
@ApplicationScoped
public class KeySetVisits {
    @Inject
    private Clock clock;

    private volatile @Nullable Instant last;

    void now() {
        last = clock.instant();
    }

    /** The last visit, empty if there was none since the start. */
    public Optional<Instant> last() {
        return Optional.ofNullable(last);
    }
}
