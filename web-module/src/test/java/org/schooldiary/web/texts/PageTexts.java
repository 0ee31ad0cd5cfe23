package org.schooldiary.web.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files <code>texts/LANGUAGE/AREA.json</code> of one language, read as the browser reads them. */
record PageTexts(String language, Map<String, Map<String, JsonNode>> areas) {
    private static final Path FOLDER = Path.of("src/main/webapp/texts");
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    static PageTexts of(String language) throws IOException {
        var areas = new TreeMap<String, Map<String, JsonNode>>();
        try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
            for (Path file : files.toList()) {
                areas.put(file.getFileName().toString(), read(file));
            }
        }
        return new PageTexts(language, areas);
    }

    /** The languages that have a folder. */
    static List<String> languages() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    Set<String> keys() {
        return all().keySet();
    }

    /** Every text by its key. */
    Map<String, JsonNode> all() {
        var all = new TreeMap<String, JsonNode>();
        areas.values().forEach(all::putAll);
        return all;
    }

    /** How many keys there are, a key that stands in two areas counted twice. */
    int size() {
        return areas.values().stream().mapToInt(Map::size).sum();
    }

    /** What a text has holes for; of a plural, all its forms together. */
    Set<String> holes(String key) {
        var holes = new TreeSet<String>();
        forms(key).values().forEach(form -> {
            var hole = HOLE.matcher(form);
            while (hole.find()) {
                holes.add(hole.group(1));
            }
        });
        return holes;
    }

    /** The forms of a plural by category; one form without a name where the text is no plural. */
    Map<String, String> forms(String key) {
        JsonNode text = all().get(key);
        if (text == null || !text.isObject()) {
            return Map.of("", text == null ? "" : text.asText());
        }
        return text.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, form -> form.getValue()
                .asText()));
    }

    private static Map<String, JsonNode> read(Path file) throws IOException {
        var texts = new TreeMap<String, JsonNode>();
        new ObjectMapper()
                .readTree(file.toFile())
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }
}
