package org.schooldiary.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.registration.dynamic.RegistrationFailed;
import org.schooldiary.lti.registration.trial.Finding;
import org.schooldiary.school.platform.RosterProblem;

class ServerTextsTest {
    /** A text key as it stands in the code of both modules. */
    private static final Pattern KEY =
            Pattern.compile("\"((?:problem|invalid|rule|refused|register|roster|link|session)\\.[A-Za-z-]+)\"");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        Set<String> russian = keys("ru");

        assertThat(russian).isNotEmpty();
        assertThat(keys("en")).isEqualTo(russian);
    }

    @Test
    void everyKeyInTheCodeHasASentence() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            Matcher matcher = KEY.matcher(Files.readString(source));
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        }
        for (RegistrationFailed.Reason reason : RegistrationFailed.Reason.values()) {
            used.add("register." + reason.name());
        }
        for (Finding finding : Finding.values()) {
            used.add("trial." + finding + ".what");
            if (finding.outcome() != Finding.Outcome.OK) {
                used.add("trial." + finding + ".do");
            }
            finding.who().ifPresent(who -> used.add("trial.who." + who));
        }
        for (RosterProblem problem : RosterProblem.values()) {
            used.add("roster." + problem.name());
        }

        assertThat(used).hasSizeGreaterThan(30);
        assertThat(used).allMatch(key -> Texts.in(Texts.RUSSIAN).knows(key));
    }

    @Test
    void everyLanguageTakesTheSameArguments() throws IOException {
        Properties russian = texts("ru");
        Properties english = texts("en");

        for (String key : russian.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(russian.getProperty(key)));
        }
    }

    @Test
    void everyKindOfProblemHasATitleAndADetail() {
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(Texts.in(Locale.ENGLISH).knows("problem." + kind.word())).isTrue();
        }
    }

    @Test
    void anUnknownLanguageReadsRussian() {
        assertThat(Texts.named("de-DE")).isEqualTo(Texts.RUSSIAN);
        assertThat(Texts.named("en_GB")).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.in(Locale.FRENCH).language()).isEqualTo(Texts.RUSSIAN);
    }

    @Test
    void aKeyWithoutASentenceIsAMistake() {
        assertThatThrownBy(() -> Texts.in(Texts.RUSSIAN).say("nothing.such")).isInstanceOf(RuntimeException.class);
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = ServerTextsTest.class.getResourceAsStream("/texts/" + language + ".properties")) {
            assertThat(file).isNotNull();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> arguments(String sentence) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(sentence);
        while (matcher.find()) {
            arguments.add(matcher.group());
        }
        return arguments;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of(".", "../ejb-module")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
