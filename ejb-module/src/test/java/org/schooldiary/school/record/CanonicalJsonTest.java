package org.schooldiary.school.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.people.PersonId;

class CanonicalJsonTest {
    @Test
    void thereIsOneWayToWriteAnObject() {
        String text = new CanonicalJson()
                .with("topic", "«Дроби» \"a\\b\"\n")
                .with("absent", (String) null)
                .with("minutes", 7)
                .with("cancelled", false)
                .with("inner", new CanonicalJson().with("mark", "5"))
                .text();
        assertThat(text)
                .isEqualTo("{\"topic\":\"«Дроби» \\\"a\\\\b\\\"\\u000a\",\"minutes\":7,\"cancelled\":false,"
                        + "\"inner\":{\"mark\":\"5\"}}");
    }

    @Test
    void aContentBeginsWithWhatEveryEntryHas() {
        Change change = new Change(
                HistoryKind.MARK,
                Instant.ofEpochMilli(1),
                new PersonId(1),
                null,
                2,
                new CanonicalJson().with("mark", "5"),
                null,
                "Старый журнал");
        assertThat(change.content())
                .isEqualTo("{\"kind\":\"MARK\",\"at\":1,\"by\":\"0000000000001\",\"object\":\"0000000000002\","
                        + "\"before\":{\"mark\":\"5\"},\"source\":\"Старый журнал\"}");
    }
}
