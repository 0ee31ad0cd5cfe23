package org.schooldiary.systemtests.platform;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the platform publishes its keys; it can be out of order, and it counts who asks. */
public final class KeyEndpoint {

    private final SigningKeys keys;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean broken;
    private volatile int padding;

    KeyEndpoint(SigningKeys keys) {
        this.keys = keys;
    }

    void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        if (broken) {
            Exchange.refuse(exchange, 503, "out of order");
        } else {
            String more = "{\"more\":\"" + "x".repeat(padding) + "\",";
            Exchange.answer(
                    exchange, 200, "application/json", more + keys.keySet().substring(1));
        }
    }

    /** How often it was asked so far. */
    public int asked() {
        return asked.get();
    }

    /** The set is larger by so many bytes from now on. */
    public void swell(int bytes) {
        padding = bytes;
    }

    public void breakDown() {
        broken = true;
    }

    public void mend() {
        broken = false;
    }
}
