package org.schooldiary.web.lti;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, query and form together, with every repetition.
 *
 * <p>Read here and not by the server, which would keep only the first of two where the body is chunked.
 */
final class RequestParameters {
    private static final String FORM = "application/x-www-form-urlencoded";

    private RequestParameters() {}

    static Map<String, List<String>> of(HttpServletRequest request) throws IOException {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        read(request.getQueryString(), parameters);
        String type = request.getContentType();
        if (request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            byte[] body = request.getInputStream().readAllBytes();
            read(new String(body, StandardCharsets.UTF_8), parameters);
        }
        return parameters;
    }

    private static void read(@Nullable String encoded, Map<String, List<String>> into) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            into.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(decoded(value));
        }
    }

    /** A percent sign that begins nothing stays what it is; what it spoils is refused further on. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
