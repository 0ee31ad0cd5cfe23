package org.schooldiary.demoplatform.launch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Launches begun in the last minutes, found again by their message hint.
 *
 * <p>The hint is a JSON object with characters that need URL encoding, as Moodle sends it. It must come back
 * unaltered, character by character (OIDC third-party login initiation, LTI Core 1.3 section 4.1).
 */
@Singleton
public class PendingLaunches {

    private static final Duration VALIDITY = Duration.ofMinutes(10);

    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    PendingLaunches(Clock clock) {
        this.clock = clock;
    }

    private record Waiting(PendingLaunch launch, Instant until) {}

    /** Keeps a launch; {@code made} gets the hint and gives the launch. */
    PendingLaunch begin(String courseTitle, Function<String, PendingLaunch> made) {
        Instant now = clock.instant();
        waiting.values().removeIf(one -> !now.isBefore(one.until()));
        String hint = Json.createObjectBuilder()
                .add("launchid", "ltilaunch_" + UUID.randomUUID())
                .add("course", courseTitle)
                .add("note", "50% & более + «кавычки» #?/=")
                .build()
                .toString();
        PendingLaunch launch = made.apply(hint);
        waiting.put(hint, new Waiting(launch, now.plus(VALIDITY)));
        return launch;
    }

    /** The launch whose hint this is, exactly, while it is valid. A person may reload the page, so it stays. */
    Optional<PendingLaunch> find(String hint) {
        return Optional.ofNullable(waiting.get(hint))
                .filter(one -> clock.instant().isBefore(one.until()))
                .map(Waiting::launch);
    }
}
