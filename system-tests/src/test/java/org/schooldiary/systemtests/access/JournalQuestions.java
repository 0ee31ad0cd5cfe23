package org.schooldiary.systemtests.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.schooldiary.systemtests.access.Questions.Question;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Session;

/** The journal the pupil is in. */
final class JournalQuestions {

    private JournalQuestions() {}

    static void addTo(Map<String, Question> all) {
        all.put("GET /api/journals/{}", caller -> caller.get(journal(caller)));
        all.put("GET /api/journals/{}/events", caller -> caller.begin(journal(caller) + "/events"));
        addLessons(all);
        addWorks(all);
        all.put("PATCH /api/journals/{}/cells", JournalQuestions::writeCell);
        all.put("GET /api/journals/{}/cells/history", JournalQuestions::history);
        addMembers(all);
        addGradebook(all);
        all.put("POST /api/journals/{}/takeover", JournalQuestions::takeOver);
        all.put(
                "PUT /api/journals/{}/class",
                caller -> caller.send(
                        "PUT",
                        journal(caller) + "/class",
                        Map.of("class", caller.school().schoolClass())));
    }

    private static void addLessons(Map<String, Question> all) {
        all.put(
                "POST /api/journals/{}/lessons",
                caller -> caller.send(
                        "POST",
                        journal(caller) + "/lessons",
                        Map.of("day", today(caller), "bell", 5, "topic", "Повторение")));
        all.put("PATCH /api/journals/{}/lessons/{}", caller -> {
            JsonNode lesson = caller.school().freshLesson();
            return caller.send(
                    "PATCH",
                    lesson(caller, lesson),
                    Map.of("expectedVersion", lesson.path("version").asLong(), "topic", "Новая тема"));
        });
        all.put("DELETE /api/journals/{}/lessons/{}", caller -> {
            JsonNode lesson = caller.school().freshLesson();
            return caller.send(
                    "DELETE",
                    lesson(caller, lesson) + "?expectedVersion="
                            + lesson.path("version").asLong(),
                    null);
        });
        all.put(
                "PUT /api/journals/{}/lessons/{}/attendance-taken",
                caller -> caller.send(
                        "PUT", lesson(caller, caller.school().freshLesson()) + "/attendance-taken", Map.of()));
    }

    private static void addWorks(Map<String, Question> all) {
        all.put(
                "POST /api/journals/{}/lessons/{}/works",
                caller -> caller.send(
                        "POST",
                        lesson(caller, caller.school().freshLesson()) + "/works",
                        Map.of("type", workType(caller), "title", "Диктант")));
        all.put("PATCH /api/journals/{}/works/{}", caller -> {
            JsonNode work = caller.school().freshLesson().path("works").path(0);
            return caller.send(
                    "PATCH",
                    journal(caller) + "/works/" + work.path("id").asText(),
                    Map.of("expectedVersion", work.path("version").asLong(), "title", "Сочинение"));
        });
        all.put("DELETE /api/journals/{}/works/{}", caller -> {
            JsonNode work = caller.school().freshLesson().path("works").path(0);
            return caller.send(
                    "DELETE",
                    journal(caller) + "/works/" + work.path("id").asText() + "?expectedVersion="
                            + work.path("version").asLong(),
                    null);
        });
    }

    private static void addMembers(Map<String, Question> all) {
        all.put("GET /api/journals/{}/arrivals", caller -> caller.get(journal(caller) + "/arrivals"));
        all.put(
                "POST /api/journals/{}/members",
                caller -> caller.send(
                        "POST",
                        journal(caller) + "/members",
                        Map.of("pupils", List.of(caller.school().newArrival()))));
        all.put(
                "POST /api/journals/{}/arrivals/{}/dismissal",
                caller -> caller.send(
                        "POST",
                        journal(caller) + "/arrivals/" + caller.school().newArrival() + "/dismissal",
                        Map.of()));
        all.put("PUT /api/journals/{}/members/{}/end", caller -> {
            String member = caller.school().newArrival();
            caller.school()
                    .session(Kind.TEACHER)
                    .post(journal(caller) + "/members", Map.of("pupils", List.of(member)))
                    .expect(200);
            return caller.send("PUT", journal(caller) + "/members/" + member + "/end", Map.of("last", today(caller)));
        });
    }

    private static void addGradebook(Map<String, Question> all) {
        all.put("GET /api/journals/{}/gradebook", caller -> caller.get(journal(caller) + "/gradebook"));
        all.put(
                "PUT /api/journals/{}/gradebook",
                caller -> caller.send("PUT", journal(caller) + "/gradebook", Map.of("works", true)));
        for (String act : List.of("retry", "reading")) {
            all.put(
                    "POST /api/journals/{}/gradebook/" + act,
                    caller -> caller.send("POST", journal(caller) + "/gradebook/" + act, Map.of()));
        }
        all.put(
                "POST /api/journals/{}/gradebook/decisions",
                caller -> caller.send(
                        "POST",
                        journal(caller) + "/gradebook/decisions",
                        Map.of(
                                "column", caller.school().journal(),
                                "pupil", caller.school().pupil(),
                                "send", true)));
    }

    private static Answer writeCell(Caller caller) {
        JsonNode lesson = caller.school().freshLesson();
        Map<String, Object> cell = Journals.markCell(caller.school().pupil(), lesson);
        return caller.send(
                "PATCH",
                journal(caller) + "/cells",
                Map.of("edits", List.of(Session.edit(cell, Journals.mark("5"), 0))));
    }

    private static Answer history(Caller caller) {
        JsonNode lesson = caller.school().freshLesson();
        return caller.get(
                journal(caller) + "/cells/history?pupil=" + caller.school().pupil() + "&work="
                        + lesson.path("works").path(0).path("id").asText());
    }

    /** A lesson of the first school day, some months before the journal was opened here. */
    private static Answer takeOver(Caller caller) {
        String firstDay = Journals.read(
                        caller.school().session(Kind.TEACHER), caller.school().journal())
                .path("terms")
                .path(0)
                .path("first")
                .asText();
        return caller.send(
                "POST",
                journal(caller) + "/takeover",
                Map.of(
                        "source",
                        "Прежний журнал",
                        "lessons",
                        List.of(Map.of(
                                "day", firstDay, "bell", 1, "topic", "Введение", "homework", "§ 1", "taken", true))));
    }

    private static String journal(Caller caller) {
        return "/api/journals/" + caller.school().journal();
    }

    private static String lesson(Caller caller, JsonNode lesson) {
        return journal(caller) + "/lessons/" + lesson.path("id").asText();
    }

    private static String today(Caller caller) {
        return Journals.today(caller.school().session(Kind.TEACHER));
    }

    private static String workType(Caller caller) {
        return Journals.read(
                        caller.school().session(Kind.TEACHER), caller.school().journal())
                .path("workTypes")
                .path(0)
                .path("id")
                .asText();
    }
}
