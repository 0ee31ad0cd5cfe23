package org.schooldiary.web.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences that the server itself says, by key, in each language it has a file for; the first is the default. */
public final class Texts {
    /** Russian, the language of the school. */
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final List<Locale> LANGUAGES = List.of(RUSSIAN, Locale.ENGLISH);

    private static final Map<String, Texts> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Locale::getLanguage, Texts::new));

    private final Locale language;
    private final Properties sentences = new Properties();

    private Texts(Locale language) {
        this.language = language;
        load("/texts/" + language.getLanguage() + ".properties");
        load("/org/schooldiary/lti/launch/refusals_" + language.getLanguage() + ".properties");
    }

    private void load(String file) {
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + file);
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The sentences in {@code language}, or in Russian where there are none. */
    public static Texts in(Locale language) {
        Texts texts = BY_LANGUAGE.get(language.getLanguage());
        return texts == null ? BY_LANGUAGE.get(RUSSIAN.getLanguage()) : texts;
    }

    /** The language among ours that somebody would like best, the first wish first. */
    public static Locale best(List<Locale> wishes) {
        return wishes.stream()
                .filter(wish -> BY_LANGUAGE.containsKey(wish.getLanguage()))
                .map(wish -> Locale.forLanguageTag(wish.getLanguage()))
                .findFirst()
                .orElse(RUSSIAN);
    }

    /** The language a platform names ({@code ru-RU}, {@code en_GB}), Russian where it names none of ours. */
    public static Locale named(@Nullable String tag) {
        return tag == null ? RUSSIAN : best(List.of(Locale.forLanguageTag(tag.replace('_', '-'))));
    }

    /** Every language there is a file for. */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    public Locale language() {
        return language;
    }

    /** Whether there is a sentence of {@code key}. */
    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /**
     * The sentence of {@code key} with its arguments.
     *
     * @throws IllegalArgumentException where there is no such sentence
     */
    public String say(String key, Object... arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, language).format(arguments);
    }
}
