package org.schooldiary.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.platform.connection.Platforms;

/** The origins of active platforms, read afresh after a few seconds: they may frame our pages and be posted to. */
@ApplicationScoped
public class FramingPlatforms {
    private static final Duration FRESH = Duration.ofSeconds(2);

    @Inject
    private Platforms platforms;

    @Inject
    private Clock clock;

    private volatile @Nullable Read last;

    /** The origins as a list for a content security policy; empty where no platform is active. */
    String origins() {
        Read read = last;
        Instant now = clock.instant();
        if (read == null || now.isAfter(read.at().plus(FRESH))) {
            read = new Read(read(), now);
            last = read;
        }
        return read.origins();
    }

    private String read() {
        SortedSet<String> origins = new TreeSet<>();
        platforms.active().forEach(platform -> origins.addAll(platform.origins()));
        return String.join(" ", origins);
    }

    private record Read(String origins, Instant at) {}
}
