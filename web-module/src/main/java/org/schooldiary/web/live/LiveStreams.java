package org.schooldiary.web.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.JournalChanged;
import org.schooldiary.school.platform.SignIns;
import org.schooldiary.school.platform.SignedIn;

/** Every open stream of this node. */
@ApplicationScoped
public class LiveStreams {
    private static final int SECONDS_BETWEEN_TICKS = 1;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private @Nullable Future<?> ticking;

    @PostConstruct
    void start() {
        ticking = executor.scheduleAtFixedRate(
                this::tick, SECONDS_BETWEEN_TICKS, SECONDS_BETWEEN_TICKS, TimeUnit.SECONDS);
    }

    /** Begins a stream with the state as it is now, so that the reader can tell whether their page is still right. */
    public void open(SseEventSink sink, Sse sse, SignedIn reader, Watched watched) {
        LiveStream stream = new LiveStream(sink, sse, reader, watched, signIns, executor);
        open.add(stream);
        stream.look(clock.instant());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) JournalChanged change) {
        Instant now = clock.instant();
        open.stream().filter(stream -> stream.concerns(change)).forEach(stream -> stream.look(now));
    }

    private void tick() {
        open.removeIf(stream -> !stream.isOpen());
        Instant now = clock.instant();
        open.forEach(stream -> stream.tick(now));
    }

    @PreDestroy
    void end() {
        if (ticking != null) {
            ticking.cancel(false);
        }
        open.forEach(LiveStream::close);
    }
}
