package org.schooldiary.systemtests.platform;

import java.net.URI;
import java.util.Map;
import org.schooldiary.systemtests.harness.Answer;

/**
 * Where an accepted launch leads: a page of the tool, with the session in the query and the one-time code in the
 * fragment, where no server sees it.
 */
public record Landing(URI address) {

    /** @throws AssertionError when the launch was not accepted */
    public static Landing of(Answer launched) {
        if (launched.status() != 303) {
            throw new AssertionError("The launch was not accepted: " + launched);
        }
        return new Landing(
                launched.address().resolve(launched.header("Location").orElse("")));
    }

    /** The page's path, such as {@code /journal/}. */
    public String page() {
        return address.getPath();
    }

    public Map<String, String> query() {
        String query = address.getRawQuery();
        return Exchange.fields(query == null ? "" : query);
    }

    public String code() {
        String fragment = address.getRawFragment();
        String code = Exchange.fields(fragment == null ? "" : fragment).get("code");
        if (code == null) {
            throw new AssertionError("No code in " + address);
        }
        return code;
    }
}
