package org.schooldiary.demoplatform.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path directory;

    @Test
    void isFoundAgainAfterARestart() {
        Path file = directory.resolve("new").resolve("platform.json");
        Store first = new Store(file);
        first.put("links", "1", thing("Дневник"));
        first.put("links", "2", thing("Журнал"));
        first.remove("links", "1");

        Store second = new Store(file);
        assertThat(second.all("links")).containsExactly(thing("Журнал"));
        assertThat(second.find("links", "1")).isEmpty();
        assertThat(second.all("scores")).isEmpty();
    }

    private static JsonObject thing(String title) {
        return Json.createObjectBuilder().add("title", title).build();
    }
}
