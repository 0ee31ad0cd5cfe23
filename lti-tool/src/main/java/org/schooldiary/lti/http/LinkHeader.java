package org.schooldiary.lti.http;

import java.net.ProtocolException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.schooldiary.lti.registration.WebAddress;

/**
 * Reads <code>Link</code> headers (RFC 8288, section 3), and forgives what platforms get wrong: curly quotes around the
 * relation, addresses escaped as in HTML.
 */
public final class LinkHeader {

    private static final String NEXT = "next";

    /** From when on a list of differences counts (NRPS 2.0, section 2.5). */
    private static final String DIFFERENCES = "differences";

    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern RELATION = Pattern.compile("(?i)(?:^|;)\\s*rel\\s*=\\s*([^;]*)");

    private LinkHeader() {}

    /**
     * The address of the next page, resolved against this page's.
     *
     * @throws ProtocolException if there seems to be a next page but its address cannot be read
     */
    public static Optional<URI> next(List<String> headers, URI page) throws ProtocolException {
        var target = target(headers, NEXT);
        if (target.isEmpty()) {
            if (headers.stream()
                    .anyMatch(header ->
                            RELATION.matcher(header).results().anyMatch(found -> names(found.group(1), NEXT)))) {
                throw new ProtocolException("a link to the next page without an address");
            }
            return Optional.empty();
        }
        try {
            var next = address(target.get(), page);
            if (!isSamePlace(page, next)) {
                throw new ProtocolException("the next page is on another host");
            }
            return Optional.of(next);
        } catch (IllegalArgumentException notAnAddress) {
            throw new ProtocolException("the address of the next page cannot be read");
        }
    }

    /**
     * Where later differences from this roster are read; empty also where the address cannot be read or lies elsewhere,
     * for then the whole roster is read again.
     */
    public static Optional<URI> differences(List<String> headers, URI page) {
        try {
            return target(headers, DIFFERENCES)
                    .map(target -> address(target, page))
                    .filter(address -> isSamePlace(page, address));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The access token goes along, so it must not be led to another place, nor off TLS. */
    private static boolean isSamePlace(URI page, URI other) {
        return WebAddress.isWebAddress(other) && WebAddress.origin(page).equals(WebAddress.origin(other));
    }

    private static Optional<String> target(List<String> headers, String wanted) {
        var targets = new ArrayList<String>();
        for (var header : headers) {
            var links = LINK.matcher(header);
            while (links.find()) {
                var relation = RELATION.matcher(links.group(2));
                if (relation.find() && names(relation.group(1), wanted)) {
                    targets.add(links.group(1));
                }
            }
        }
        return targets.stream().findFirst();
    }

    /** A relation is one or several words, in quotes or not; whatever is no letter is a quote or a gap. */
    private static boolean names(String relation, String wanted) {
        var words = relation.toLowerCase(Locale.ROOT).split("[^a-z0-9:/.#-]+");
        return Arrays.asList(words).contains(wanted);
    }

    private static URI address(String text, URI page) {
        return page.resolve(URI.create(text.strip().replace("&amp;", "&")));
    }
}
