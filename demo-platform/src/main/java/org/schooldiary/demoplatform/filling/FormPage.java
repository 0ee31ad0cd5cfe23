package org.schooldiary.demoplatform.filling;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that posts itself on, as this platform writes it: one form with hidden fields.
 *
 * @param action where the form goes
 */
record FormPage(URI action, Map<String, String> fields) {

    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]*)\"");
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    static FormPage in(Reply page) throws UnexpectedReply {
        Matcher action = ACTION.matcher(page.body());
        if (page.status() != 200 || !action.find()) {
            throw new UnexpectedReply(page, "a page with a form");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page.body());
        while (field.find()) {
            fields.put(unescaped(field.group(1)), unescaped(field.group(2)));
        }
        return new FormPage(page.address().resolve(unescaped(action.group(1))), fields);
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
