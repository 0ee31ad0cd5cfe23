package org.schooldiary.web.live;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schooldiary.school.journal.JournalChanged;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.platform.SignIns;
import org.schooldiary.school.platform.SignedIn;
import org.schooldiary.school.platform.SignedOut;
import org.schooldiary.web.live.Watched.State;

/** One open stream: who reads it, what it watches, what it said last. */
final class LiveStream {
    private static final Logger LOG = Logger.getLogger(LiveStream.class.getName());
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration COMPARISON = Duration.ofSeconds(30);

    private final SseEventSink sink;
    private final Sse sse;
    private final SignedIn reader;
    private final Watched watched;
    private final SignIns signIns;
    private final Executor executor;

    /** Looks asked for and not yet taken; more than one are taken together. */
    private final AtomicInteger looksDue = new AtomicInteger();

    private volatile State last = new State("", Set.of());
    private volatile Instant saidAt = Instant.EPOCH;
    private volatile Instant lookedAt = Instant.EPOCH;

    LiveStream(SseEventSink sink, Sse sse, SignedIn reader, Watched watched, SignIns signIns, Executor executor) {
        this.sink = sink;
        this.sse = sse;
        this.reader = reader;
        this.watched = watched;
        this.signIns = signIns;
        this.executor = executor;
    }

    boolean isOpen() {
        return !sink.isClosed();
    }

    void close() {
        sink.close();
    }

    boolean concerns(JournalChanged change) {
        return watched.concerns(change, last);
    }

    /** Does what is due at {@code now}: ends with the bearer, compares versions, shows that it is alive. */
    void tick(Instant now) {
        if (!now.isBefore(reader.bearerExpiresAt())) {
            close();
        } else if (!now.isBefore(lookedAt.plus(COMPARISON))) {
            look(now);
        } else if (!now.isBefore(saidAt.plus(HEARTBEAT))) {
            saidAt = now;
            executor.execute(this::beat);
        }
    }

    private void beat() {
        send(sse.newEventBuilder().comment("").build());
    }

    /** Looks at the state soon and tells the reader where it is another than before. */
    void look(Instant now) {
        lookedAt = now;
        if (looksDue.getAndIncrement() == 0) {
            executor.execute(this::lookUntilNoneIsDue);
        }
    }

    private void lookUntilNoneIsDue() {
        int taken;
        do {
            taken = looksDue.get();
            tellChange();
        } while (looksDue.addAndGet(-taken) > 0);
    }

    private void tellChange() {
        try {
            State state = watched.state(signIns.again(reader.signIn()).viewer());
            if (!state.data().equals(last.data())) {
                last = state;
                saidAt = lookedAt;
                send(sse.newEventBuilder()
                        .name("version")
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(state.data())
                        .build());
            }
        } catch (NotFound | SignedOut ended) {
            close();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A live stream could not look at its state; it is tried again", failure);
        }
    }

    private void send(OutboundSseEvent event) {
        if (isOpen()) {
            sink.send(event).exceptionally(gone -> {
                close();
                return null;
            });
        }
    }
}
