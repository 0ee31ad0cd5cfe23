package org.schooldiary.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextsTest {
    /** Plural categories of cardinal numbers (Unicode CLDR); a language without a row here cannot be added unnoticed. */
    private static final Map<String, Set<String>> PLURALS =
            Map.of("ru", Set.of("one", "few", "many", "other"), "en", Set.of("one", "other"));

    static Iterable<String> languages() throws IOException {
        return PageTexts.languages();
    }

    @Test
    void russianAndEnglishAreThere() throws IOException {
        assertThat(PageTexts.languages()).contains("ru", "en");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameAreasAndKeysAsRussian(String language) throws IOException {
        PageTexts russian = PageTexts.of("ru");
        PageTexts other = PageTexts.of(language);

        assertThat(other.areas().keySet()).isEqualTo(russian.areas().keySet());
        russian.areas().forEach((area, texts) -> assertThat(other.areas().get(area))
                .as("%s/%s", language, area)
                .containsOnlyKeys(texts.keySet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageTakesTheSameArguments(String language) throws IOException {
        PageTexts russian = PageTexts.of("ru");
        PageTexts other = PageTexts.of(language);

        for (String key : russian.keys()) {
            assertThat(other.holes(key)).as("%s in %s", key, language).isEqualTo(russian.holes(key));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextIsEmptyAndNoKeyStandsTwice(String language) throws IOException {
        PageTexts texts = PageTexts.of(language);

        assertThat(texts.size()).isEqualTo(texts.keys().size());
        for (String key : texts.keys()) {
            assertThat(texts.forms(key).values()).as(key).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPluralHasEachFormThatTheLanguageHas(String language) throws IOException {
        PageTexts texts = PageTexts.of(language);

        assertThat(PLURALS).containsKey(language);
        texts.all().forEach((key, text) -> {
            if (text.isObject()) {
                assertThat(texts.forms(key)).as(key).containsOnlyKeys(PLURALS.get(language));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextThatThePagesAskForIsThere(String language) throws IOException {
        PageTexts texts = PageTexts.of(language);

        assertThat(AskedTexts.all()).isNotEmpty();
        assertThat(AskedTexts.all()).filteredOn(asked -> !asked.isIn(texts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextLiesThereThatNoPageAsksFor(String language) throws IOException {
        var asked = AskedTexts.all();

        assertThat(PageTexts.of(language).keys())
                .filteredOn(key ->
                        asked.stream().noneMatch(one -> one.shape().matcher(key).matches()))
                .isEmpty();
    }
}
