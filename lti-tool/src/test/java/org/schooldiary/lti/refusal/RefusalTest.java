package org.schooldiary.lti.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.lti.launch.LaunchWarning;

class RefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_refusal_and_warning_has_its_three_sentences_and_no_text_is_left_over(String language)
            throws IOException {
        var expected = Stream.concat(
                        Arrays.stream(Refusal.values()).map(refusal -> "refusal." + refusal.name()),
                        Arrays.stream(LaunchWarning.values()).map(warning -> "warning." + warning.name()))
                .flatMap(name -> Stream.of(name + ".what", name + ".do", name + ".who"))
                .collect(Collectors.toSet());

        var texts = texts(language);

        assertThat(texts.stringPropertyNames()).isEqualTo(expected);
        assertThat(texts.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank().endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void the_text_names_the_one_who_must_act(String language) throws IOException {
        var texts = texts(language);
        var who = new HashMap<WhoMustAct, Set<String>>();
        for (var refusal : Refusal.values()) {
            who.merge(
                    refusal.whoMustAct(),
                    Set.of(texts.getProperty("refusal." + refusal.name() + ".who")),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet()));
        }

        assertThat(who).hasSize(WhoMustAct.values().length);
        assertThat(who.values()).allSatisfy(sentences -> assertThat(sentences).hasSize(1));
        assertThat(who.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    @Test
    void no_code_is_given_twice() {
        var codes = Stream.concat(
                        Arrays.stream(Refusal.values()).map(Refusal::code),
                        Arrays.stream(LaunchWarning.values()).map(LaunchWarning::code))
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("LTI-[1-6]\\d\\d"));
    }

    @Test
    void every_status_is_a_refusal_to_the_browser_as_well() {
        assertThat(Refusal.values()).allMatch(refusal -> refusal.status() >= 400 && refusal.status() < 500);
        assertThat(Refusal.BODY_TOO_LARGE.status()).isEqualTo(413);
        assertThat(Refusal.LAUNCH_BY_GET.status()).isEqualTo(405);
    }

    @Test
    void facts_stay_on_one_line_and_short() {
        var facts =
                Facts.none().with("iss", "a\r\nb").with("aud", "x".repeat(1000)).with("iss", "c\td");

        assertThat(facts.asMap()).isEqualTo(Map.of("iss", "c d", "aud", "x".repeat(300) + "…"));
        assertThat(facts.toString()).startsWith("iss=c d aud=x");
    }

    private static Properties texts(String language) throws IOException {
        var path = "/org/schooldiary/lti/launch/refusals_" + language + ".properties";
        var texts = new Properties();
        try (var reader = new InputStreamReader(Refusal.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
