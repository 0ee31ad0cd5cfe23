package org.schooldiary.school.gradebook;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The platform is busy, broken or away: nothing more is asked of it for a while. */
class PlatformAway extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Duration askedFor;

    PlatformAway(String problem, @Nullable Duration askedFor) {
        super(problem);
        this.askedFor = askedFor;
    }

    /** How long it wants to be left alone, absent where it does not say. */
    @Nullable Duration askedFor() {
        return askedFor;
    }
}
