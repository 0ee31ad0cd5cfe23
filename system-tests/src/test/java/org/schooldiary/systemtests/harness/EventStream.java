package org.schooldiary.systemtests.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A stream of server-sent events, read while it comes. */
public final class EventStream implements AutoCloseable {

    /**
     * One thing that came: an event, a comment (name {@code ":"}) or the end of the stream (name {@code "end"}).
     */
    public record Event(String name, String data) {
        static final Event END = new Event("end", "");

        public boolean isEnd() {
            return this == END;
        }
    }

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private EventStream(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread reader = new Thread(this::read, "events " + answer.uri());
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens the stream; its status is looked at by the caller. */
    public static EventStream open(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        headers.forEach(request::setHeader);
        try {
            return new EventStream(Http.CLIENT.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new Http.ConnectionLost("GET " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted at GET " + address, e);
        }
    }

    /** Status and headers of the answer, without what follows. */
    public Answer opening() {
        return new Answer("GET", answer.uri(), answer.statusCode(), answer.headers(), new byte[0]);
    }

    /**
     * The next event; comments are passed over.
     *
     * @throws AssertionError when none came in time
     */
    public Event next(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Event event = poll(end - System.nanoTime());
            if (!event.name().equals(":")) {
                return event;
            }
        }
    }

    private Event poll(long nanos) {
        try {
            Event event = events.poll(nanos, TimeUnit.NANOSECONDS);
            if (event == null) {
                throw new AssertionError("No event in time from " + answer.uri());
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for an event", e);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            String name = "message";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        events.add(new Event(name, data.toString()));
                    }
                    name = "message";
                    data.setLength(0);
                } else if (line.startsWith(":")) {
                    events.add(new Event(":", line.substring(1).strip()));
                } else if (line.startsWith("event:")) {
                    name = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring("data:".length()).strip());
                }
            }
        } catch (IOException cut) {
            events.add(new Event(":", "cut: " + cut.getMessage()));
        }
        events.add(Event.END);
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException alreadyCut) {
            events.add(Event.END);
        }
    }
}
