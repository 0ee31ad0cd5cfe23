package org.schooldiary.demoplatform.filling;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies as a browser keeps them, by host.
 *
 * <p>The Java runtime's own jar gives no {@code Secure} cookie to plain http; browsers trust the loopback addresses and
 * do. Paths are not looked at: platform and tool set all theirs for {@code /}.
 */
final class CookieJar {

    private final Map<String, Map<String, String>> byHost = new LinkedHashMap<>();

    synchronized void keep(URI from, List<String> setCookies) {
        for (String setCookie : setCookies) {
            String pair = setCookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            if (equals > 0) {
                byHost.computeIfAbsent(from.getHost(), host -> new LinkedHashMap<>())
                        .put(
                                pair.substring(0, equals).strip(),
                                pair.substring(equals + 1).strip());
            }
        }
    }

    /** Value of the Cookie header for an address; empty without cookies. */
    synchronized String header(URI to) {
        return byHost.getOrDefault(to.getHost(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
