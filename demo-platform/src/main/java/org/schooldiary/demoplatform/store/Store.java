package org.schooldiary.demoplatform.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.demoplatform.settings.Settings;

/**
 * Drawers of JSON objects by id, kept in one file.
 *
 * <p>Every change is on disk when the method returns: written beside the file, then moved over it, so that a crash
 * leaves either the old or the new state. Small on purpose: the school itself is not stored.
 */
@Singleton
public class Store {

    private final Path file;
    private final Map<String, Map<String, JsonObject>> drawers = new LinkedHashMap<>();

    @Inject
    Store(Settings settings) {
        this(settings.home().resolve("platform.json"));
    }

    /**
     * Opens the store.
     *
     * @param file read where it exists, made at the first change
     */
    public Store(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
    }

    private void read() {
        try (InputStream in = Files.newInputStream(file);
                JsonReader reader = Json.createReader(in)) {
            for (Map.Entry<String, JsonValue> drawer : reader.readObject().entrySet()) {
                Map<String, JsonObject> things = new LinkedHashMap<>();
                drawer.getValue().asJsonObject().forEach((id, thing) -> things.put(id, thing.asJsonObject()));
                drawers.put(drawer.getKey(), things);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized Optional<JsonObject> find(String drawer, String id) {
        return Optional.ofNullable(drawers.getOrDefault(drawer, Map.of()).get(id));
    }

    /** Everything in a drawer, in the order in which it was put there first. */
    public synchronized List<JsonObject> all(String drawer) {
        return List.copyOf(drawers.getOrDefault(drawer, Map.of()).values());
    }

    public synchronized void put(String drawer, String id, JsonObject thing) {
        drawers.computeIfAbsent(drawer, name -> new LinkedHashMap<>()).put(id, thing);
        write();
    }

    public synchronized void remove(String drawer, String id) {
        if (drawers.getOrDefault(drawer, Map.of()).containsKey(id)) {
            drawers.get(drawer).remove(id);
            write();
        }
    }

    private void write() {
        JsonObjectBuilder whole = Json.createObjectBuilder();
        drawers.forEach((name, things) -> {
            JsonObjectBuilder drawer = Json.createObjectBuilder();
            things.forEach(drawer::add);
            whole.add(name, drawer);
        });
        try {
            Path directory = file.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            Path next = Files.createTempFile(
                    directory,
                    "platform",
                    ".json",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(next);
                    JsonWriter writer = Json.createWriter(out)) {
                writer.writeObject(whole.build());
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
