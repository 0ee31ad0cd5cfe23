package org.schooldiary.demoplatform.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schooldiary.demoplatform.answer.Refusal;

class ScoreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:10Z");
    private static final LineItem ITEM =
            new LineItem("5", "7a-alg", "tool-1", "I четверть", BigDecimal.valueOf(5), Map.of());

    @TempDir
    Path home;

    @Test
    void isReplacedOnlyByOneLaterByAWholeSecond() {
        Scores scores = new Scores(home.resolve("scores.jsonl"));
        scores.take(ITEM, score("2026-11-23T10:00:00.100Z", 4));
        assertThatThrownBy(() -> scores.take(ITEM, score("2026-11-23T10:00:00.900Z", 5)))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.status()).isEqualTo(409));
        assertThatThrownBy(() -> scores.take(ITEM, score("2026-11-23T09:59:59Z", 5)))
                .isInstanceOf(Refusal.class);
        scores.take(ITEM, score("2026-11-23T15:00:01+05:00", 5));
        assertThat(scores.of(ITEM)).hasSize(1);
        assertThat(scores.of(ITEM).get(0).json().getInt("scoreGiven")).isEqualTo(5);
    }

    @Test
    void isFoundAgainAfterARestartThatCutALineOff() throws IOException {
        Path file = home.resolve("scores.jsonl");
        new Scores(file).take(ITEM, score("2026-11-23T10:00:00Z", 4));
        Files.writeString(file, "\n{\"lineItem\":\"5\",\"times", StandardOpenOption.APPEND);
        new Scores(file).take(ITEM, score("2026-11-23T10:00:05Z", 3));

        assertThat(new Scores(file).of(ITEM))
                .extracting(score -> score.json().getInt("scoreGiven"))
                .containsExactly(3);
    }

    @Test
    void mayNotComeFromTheFuture() {
        assertThatThrownBy(() -> score("2026-11-23T10:02:00Z", 5)).hasMessageContaining("future");
    }

    @Test
    void isShownOnlyWhenFullyGraded() {
        assertThat(score("2026-11-23T10:00:00Z", 5).isResult()).isTrue();
        assertThat(Score.sent(
                                json("2026-11-23T10:00:00Z", 5)
                                        .add("gradingProgress", "Pending")
                                        .build(),
                                NOW)
                        .isResult())
                .isFalse();
    }

    @Test
    void needsAMaximumBesideThePoints() {
        assertThatThrownBy(() -> Score.sent(
                        json("2026-11-23T10:00:00Z", 5).remove("scoreMaximum").build(), NOW))
                .hasMessageContaining("scoreMaximum");
        assertThatThrownBy(() -> Score.sent(json("2026-11-23 10:00", 5).build(), NOW))
                .hasMessageContaining("timestamp");
    }

    private static Score score(String timestamp, int given) {
        return Score.sent(json(timestamp, given).build(), NOW);
    }

    private static JsonObjectBuilder json(String timestamp, int given) {
        return Json.createObjectBuilder()
                .add("userId", "u")
                .add("scoreGiven", given)
                .add("scoreMaximum", 5)
                .add("activityProgress", "Completed")
                .add("gradingProgress", "FullyGraded")
                .add("timestamp", timestamp);
    }
}
