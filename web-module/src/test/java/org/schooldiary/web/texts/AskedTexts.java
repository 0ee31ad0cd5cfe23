package org.schooldiary.web.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts that browser code asks for: <code>t('a.key')</code>, and <code>t(`a.${code}`)</code>, which may ask for any
 * key of that shape.
 */
record AskedTexts(String file, String key, Pattern shape) {
    private static final Path FOLDER = Path.of("src/main/webapp");
    private static final Pattern LITERAL = Pattern.compile("\\b(?:t|hasText)\\(\\s*'([^']+)'");
    private static final Pattern TEMPLATE = Pattern.compile("\\b(?:t|hasText)\\(\\s*`([^`]+)`");
    private static final Pattern HOLE = Pattern.compile("\\$\\{[^}]*}");

    static List<AskedTexts> all() throws IOException {
        var asked = new ArrayList<AskedTexts>();
        for (Path file : scripts()) {
            String code = Files.readString(file);
            String name = FOLDER.relativize(file).toString();
            LITERAL.matcher(code).results().forEach(found -> asked.add(literal(name, found.group(1))));
            TEMPLATE.matcher(code).results().forEach(found -> asked.add(template(name, found.group(1))));
        }
        return asked;
    }

    /** Our own scripts; what others wrote has no texts of ours. */
    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.toString().contains("vendor"))
                    .sorted()
                    .toList();
        }
    }

    boolean isIn(PageTexts texts) {
        return texts.keys().stream().anyMatch(known -> shape.matcher(known).matches());
    }

    private static AskedTexts literal(String file, String key) {
        return new AskedTexts(file, key, Pattern.compile(Pattern.quote(key)));
    }

    private static AskedTexts template(String file, String key) {
        var shape = new StringBuilder();
        int from = 0;
        var hole = HOLE.matcher(key);
        while (hole.find()) {
            shape.append(Pattern.quote(key.substring(from, hole.start()))).append("[\\w.-]+");
            from = hole.end();
        }
        shape.append(Pattern.quote(key.substring(from)));
        return new AskedTexts(file, key, Pattern.compile(shape.toString()));
    }

    @Override
    public String toString() {
        return file + ": " + key;
    }
}
