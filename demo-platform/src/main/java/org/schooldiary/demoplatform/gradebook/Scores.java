package org.schooldiary.demoplatform.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.settings.Settings;

/**
 * The last score of each person and line item.
 *
 * <p>A school has tens of thousands of them, so each is a line added to a file of their own; of several lines of one person
 * and line item the last counts.
 */
@Singleton
class Scores {

    private final Path file;
    private final Map<String, Map<String, Score>> byLineItem = new LinkedHashMap<>();

    @Inject
    Scores(Settings settings) {
        this(settings.home().resolve("scores.jsonl"));
    }

    /** @param file read where it exists, made at the first score */
    Scores(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject stored = reader.readObject();
            keep(stored.getString("lineItem"), Score.of(stored));
        } catch (JsonException halfWritten) {
            // The process ended in the middle of this line, and so before it answered: the tool sends the score again.
        }
    }

    /**
     * Takes a score in.
     *
     * @throws Refusal 409 where it is not later than the last one (AGS 2.0, section 3.4.8)
     */
    synchronized void take(LineItem item, Score score) {
        Optional<Score> earlier =
                Optional.ofNullable(byLineItem.getOrDefault(item.id(), Map.of()).get(score.userId()));
        if (earlier.isPresent() && !score.mayReplace(earlier.get())) {
            throw new Refusal(
                    409,
                    "conflict",
                    "a score of " + earlier.get().timestamp() + " is known; a new one must be later, at whole seconds");
        }
        write(Json.createObjectBuilder()
                .add("lineItem", item.id())
                .add("timestamp", score.timestamp().toString())
                .add("score", score.json())
                .build());
        keep(item.id(), score);
    }

    private void keep(String lineItem, Score score) {
        byLineItem.computeIfAbsent(lineItem, id -> new LinkedHashMap<>()).put(score.userId(), score);
    }

    private void write(JsonObject stored) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // The line begins a new one, so that it is whole even after one that was cut off.
            Files.writeString(file, "\n" + stored, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Score> of(LineItem item) {
        return List.copyOf(byLineItem.getOrDefault(item.id(), Map.of()).values());
    }
}
