package org.schooldiary.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A module that is not preloaded is asked for only when the one that imports it is there: a way to the server more. */
class PagePreloadsTest {
    private static final Path FOLDER = Path.of("src/main/webapp");
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\"");
    private static final Pattern PRELOAD = Pattern.compile("<link rel=\"modulepreload\" href=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^(?:import|export)\\s[^;]*?from\\s+'([^']+)'|^import\\s+'([^']+)'");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.endsWith("index.html")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPagePreloadsExactlyTheModulesItNeeds(Path page) throws IOException {
        String html = Files.readString(page);
        var needed = new TreeSet<String>();
        for (String script : found(SCRIPT, html)) {
            addImports(script, needed);
            needed.remove(script);
        }

        assertThat(new TreeSet<>(found(PRELOAD, html))).isEqualTo(needed);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageNamesIsThere(Path page) throws IOException {
        assertThat(found(FILE, Files.readString(page)))
                .isNotEmpty()
                .allMatch(name -> Files.exists(FOLDER.resolve(name.substring(1))));
    }

    private static void addImports(String module, Set<String> all) throws IOException {
        if (!all.add(module)) {
            return;
        }
        Path file = FOLDER.resolve(module.substring(1));
        for (MatchResult found :
                IMPORT.matcher(Files.readString(file)).results().toList()) {
            String name = found.group(1) == null ? found.group(2) : found.group(1);
            Path imported = name.startsWith("/") ? FOLDER.resolve(name.substring(1)) : file.resolveSibling(name);
            addImports("/" + FOLDER.relativize(imported.normalize()), all);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toList());
    }
}
