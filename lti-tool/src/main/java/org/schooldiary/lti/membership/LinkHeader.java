package org.schooldiary.lti.membership;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads <code>Link</code> headers (RFC 8288, section 3), and forgives what platforms get wrong: curly quotes around the
 * relation, addresses escaped as in HTML.
 */
final class LinkHeader {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern RELATION = Pattern.compile("(?i)(?:^|;)\\s*rel\\s*=\\s*([^;]*)");

    private LinkHeader() {}

    /**
     * The address of the next page, resolved against this page's.
     *
     * @throws RosterUnreadable if there seems to be a next page but its address cannot be read
     */
    static Optional<URI> next(List<String> headers, URI page) throws RosterUnreadable {
        var targets = new ArrayList<String>();
        for (var header : headers) {
            var links = LINK.matcher(header);
            while (links.find()) {
                if (isNext(links.group(2))) {
                    targets.add(links.group(1));
                }
            }
        }
        if (targets.isEmpty()) {
            if (headers.stream()
                    .anyMatch(header ->
                            RELATION.matcher(header).results().anyMatch(found -> isNextRelation(found.group(1))))) {
                throw new RosterUnreadable("a link to the next page without an address");
            }
            return Optional.empty();
        }
        return Optional.of(address(targets.get(0), page));
    }

    private static boolean isNext(String parameters) {
        var relation = RELATION.matcher(parameters);
        return relation.find() && isNextRelation(relation.group(1));
    }

    /** A relation is one or several words, in quotes or not; whatever is no letter is a quote or a gap. */
    private static boolean isNextRelation(String relation) {
        var words = relation.toLowerCase(Locale.ROOT).split("[^a-z0-9:/.#-]+");
        return Arrays.asList(words).contains("next");
    }

    private static URI address(String text, URI page) throws RosterUnreadable {
        try {
            return page.resolve(URI.create(text.strip().replace("&amp;", "&")));
        } catch (IllegalArgumentException notAnAddress) {
            throw new RosterUnreadable("the address of the next page cannot be read");
        }
    }
}
