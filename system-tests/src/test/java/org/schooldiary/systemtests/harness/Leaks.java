package org.schooldiary.systemtests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** Traces of the inside that no answer may show: class names, stack traces, names of the server. */
public final class Leaks {

    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:java|javax|jakarta|org|com|net|fish)\\.[a-z]+\\.[a-zA-Z.]+"
                    + "|\\w+Exception\\b|\\bat [\\w.$]+\\(|Caused by|Payara|GlassFish|Grizzly|EclipseLink|Derby|Jackson|SQLState",
            Pattern.CASE_INSENSITIVE);

    private Leaks() {}

    /** @throws AssertionError that quotes the trace */
    public static void assertNone(Answer answer) {
        // A claim's name is an address at purl.imsglobal.org and no secret.
        String text = answer.text().replace("purl.imsglobal.org", "");
        assertThat(INSIDE.matcher(text).results().map(found -> found.group()).toList())
                .as("traces of the inside in %s", answer)
                .isEmpty();
        answer.headers().map().forEach((name, values) -> assertThat(values)
                .as("header %s", name)
                .noneMatch(value -> value.contains("Payara") || value.contains("GlassFish")));
    }
}
