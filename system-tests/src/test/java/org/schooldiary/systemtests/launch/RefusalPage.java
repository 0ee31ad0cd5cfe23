package org.schooldiary.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Leaks;

/** The page a refused launch ends on, as far as any reader of it can tell. */
record RefusalPage(Answer answer) {

    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("<html[^>]*\\blang=\"?([a-z-]+)");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final int SENTENCE = 20;

    /** Looks at what must hold for every refusal in every language. */
    RefusalPage mustTell(Refused refused, String language) {
        assertThat(answer.status()).as("status of %s", answer).isEqualTo(refused.status());
        assertThat(answer.mediaType()).isEqualTo("text/html");
        assertThat(answer.text()).as("the code on the page").contains(refused.code());
        assertThat(language()).as("language of the page").isEqualTo(language);
        assertThat(text().length()).as("a sentence in words: %s", text()).isGreaterThan(SENTENCE);
        assertThat(CYRILLIC.matcher(heading()).find())
                .as("heading in the reader's language: %s", heading())
                .isEqualTo(language.equals("ru"));
        Leaks.assertNone(answer);
        assertThat(answer.header("X-Frame-Options")).isEmpty();
        return this;
    }

    String heading() {
        Matcher heading = HEADING.matcher(answer.text());
        assertThat(heading.find()).as("a heading in %s", answer).isTrue();
        return strip(heading.group(1));
    }

    /** All words of the page. */
    String text() {
        String page = answer.text();
        int body = page.indexOf("<body");
        return strip(page.substring(Math.max(0, body)).replaceAll("(?s)<(script|style|svg).*?</\\1>", " "));
    }

    private String language() {
        Matcher language = LANGUAGE.matcher(answer.text());
        assertThat(language.find()).as("lang of %s", answer).isTrue();
        return language.group(1);
    }

    private static String strip(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }
}
