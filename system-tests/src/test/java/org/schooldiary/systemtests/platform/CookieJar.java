package org.schooldiary.systemtests.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.schooldiary.systemtests.harness.Answer;

/** The cookies a browser keeps for the tool's host; it refuses {@code __Host-} cookies a browser would refuse. */
public final class CookieJar {

    private final Map<String, String> cookies = new LinkedHashMap<>();

    void take(Answer answer) {
        for (String line : answer.headers().allValues("Set-Cookie")) {
            String[] parts = line.split(";");
            String name = parts[0].substring(0, parts[0].indexOf('=')).strip();
            String value = parts[0].substring(parts[0].indexOf('=') + 1).strip();
            String attributes = line.toLowerCase(Locale.ROOT);
            if (name.startsWith("__Host-")
                    && !(attributes.contains("secure")
                            && attributes.contains("path=/")
                            && !attributes.contains("domain="))) {
                throw new AssertionError("A browser refuses this cookie: " + line);
            }
            if (attributes.contains("max-age=0") || value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
    }

    /** Forgets everything, as a browser that refuses cookies would. */
    public void clear() {
        cookies.clear();
    }

    Map<String, String> copy() {
        return new LinkedHashMap<>(cookies);
    }

    void restore(Map<String, String> before) {
        cookies.clear();
        cookies.putAll(before);
    }

    Map<String, String> header() {
        return cookies.isEmpty()
                ? Map.of()
                : Map.of(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }
}
