package org.schooldiary.systemtests.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.EventStream;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Session;

/** Streams of events: an entry is announced to those who may see it, and to them only, without saying what it is. */
@Tag("main-job")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class LiveDiaryIT {

    /** The product's promise to an open diary. */
    private static final Duration PROMISE = Duration.ofSeconds(2);

    private final ToolServer tool;
    private final SmallClass school;

    LiveDiaryIT(ToolServer tool) {
        this.tool = tool;
        school = new SmallClass(tool);
    }

    @AfterAll
    void closePlatform() {
        school.close();
    }

    @Test
    void anEntryIsAnnouncedToTheFamilyAndTheJournalAndReadAtOnce() {
        JsonNode lesson = school.lessonToday(2);
        Session pupil = school.pupil(0);
        Session guardian = school.guardianOf(0);
        try (EventStream diary = pupil.events("/api/diary/" + school.pupils.get(0) + "/events");
                EventStream parents = guardian.events("/api/diary/" + school.pupils.get(0) + "/events");
                EventStream journal = school.teacher.events("/api/journals/" + school.journal + "/events")) {
            diary.opening().expect(200);
            assertThat(diary.opening().mediaType()).isEqualTo("text/event-stream");
            assertThat(diary.opening().header("X-Accel-Buffering")).contains("no");
            settle(pupil, 0);

            school.teacher.write(
                    school.journal, Journals.markCell(school.pupils.get(0), lesson), Journals.mark("5"), 0);

            for (EventStream stream : java.util.List.of(diary, parents, journal)) {
                EventStream.Event event = stream.next(PROMISE);
                assertThat(event.name()).isEqualTo("version");
                assertThat(event.data()).doesNotContain("Абрамова", "\"5\"");
            }
            assertThat(pupil.get(school.week(0)).expect(200).text()).contains("\"value\":\"5\"");
            assertThat(guardian.get(school.week(0)).expect(200).text()).contains("\"value\":\"5\"");
        }
    }

    @Test
    void anotherPupilAndAnotherParentSeeNothingOfIt() {
        JsonNode lesson = school.lessonToday(3);
        Session other = school.pupil(1);
        Session otherParent = school.guardianOf(1);
        String before = other.get(school.week(1)).expect(200).text();

        school.teacher.write(school.journal, Journals.markCell(school.pupils.get(0), lesson), Journals.mark("2"), 0);

        assertThat(other.get(school.week(1)).expect(200).json().path("days"))
                .isEqualTo(org.schooldiary.systemtests.harness.Json.read(before).path("days"));
        for (Session session : java.util.List.of(other, otherParent)) {
            session.get(school.week(0)).expect(404);
            try (EventStream refused = session.events("/api/diary/" + school.pupils.get(0) + "/events")) {
                refused.opening().expect(404);
            }
        }
        assertThat(otherParent.get(school.week(1)).expect(200).text()).doesNotContain("\"value\":\"2\"");
    }

    @Test
    void anAbsenceIsInTheDiaryToo() {
        JsonNode lesson = school.lessonToday(4);
        school.teacher.write(
                school.journal,
                Journals.attendanceCell(school.pupils.get(2), lesson),
                Map.of("attendance", "LATE", "minutes", 7),
                0);
        JsonNode week = school.guardianOf(2).get(school.week(2)).expect(200).json();
        JsonNode entry = week.path("days").findParents("attendance").get(0).path("attendance");
        assertThat(entry.path("code").asText()).isEqualTo("LATE");
        assertThat(entry.path("minutes").asInt()).isEqualTo(7);
    }

    @Test
    void anUnchangedDiaryIsNotSentAgain() {
        Session pupil = school.pupil(0);
        String tag = pupil.get(school.week(0)).expect(200).header("ETag").orElseThrow();
        Map<String, String> headers = pupil.headers();
        headers.put("If-None-Match", tag);
        assertThat(Http.get(tool.uri(school.week(0)), headers).status()).isEqualTo(304);

        JsonNode lesson = school.lessonToday(5);
        school.teacher.write(school.journal, Journals.markCell(school.pupils.get(0), lesson), Journals.mark("4"), 0);
        assertThat(Http.get(tool.uri(school.week(0)), headers).status()).isEqualTo(200);
    }

    @Test
    void theStreamEndsWithTheSession() {
        Session pupil = school.pupil(0);
        try (EventStream diary = pupil.events("/api/diary/" + school.pupils.get(0) + "/events")) {
            diary.opening().expect(200);
            pupil.delete("/api/session").expect(204);
            EventStream.Event event = diary.next(Duration.ofSeconds(40));
            while (!event.isEnd()) {
                event = diary.next(Duration.ofSeconds(40));
            }
        }
    }

    /** Reads once, as an open page has, so that what follows is news. */
    private void settle(Session pupil, int place) {
        pupil.get(school.week(place)).expect(200);
    }
}
