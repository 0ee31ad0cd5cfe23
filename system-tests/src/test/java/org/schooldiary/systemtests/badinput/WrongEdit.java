package org.schooldiary.systemtests.badinput;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Session;

/**
 * One edit that may not come in.
 *
 * @param field the path the problem must name; the edit is the second of its request
 * @param inCell whether cell and edit are well-formed so far that the cell can be named too
 */
record WrongEdit(String what, String field, boolean inCell, Function<Desk, Map<String, Object>> edit) {

    private static final String EDIT = "edits[1]";

    static Stream<WrongEdit> all() {
        return Stream.of(shapes(), values(), strangers()).flatMap(stream -> stream);
    }

    private static Stream<WrongEdit> shapes() {
        return Stream.of(
                spoilt("an unknown field", EDIT + ".colour", (desk, edit) -> edit.put("colour", "red")),
                spoilt("no edit id", EDIT + ".editId", (desk, edit) -> edit.remove("editId")),
                spoilt("an edit id that is none", EDIT + ".editId", (desk, edit) -> edit.put("editId", "1")),
                spoilt("an edit id of another type", EDIT + ".editId", (desk, edit) -> edit.put("editId", 17)),
                spoilt("no cell", EDIT + ".cell", (desk, edit) -> edit.remove("cell")),
                spoilt("a cell as text", EDIT + ".cell", (desk, edit) -> edit.put("cell", "A1")),
                spoilt(
                        "a version as text",
                        EDIT + ".expectedVersion",
                        (desk, edit) -> edit.put("expectedVersion", "0")),
                spoilt("half a version", EDIT + ".expectedVersion", (desk, edit) -> edit.put("expectedVersion", 0.5)),
                spoilt(
                        "a negative version",
                        EDIT + ".expectedVersion",
                        (desk, edit) -> edit.put("expectedVersion", -1)),
                spoilt("no version", EDIT + ".expectedVersion", (desk, edit) -> edit.remove("expectedVersion")),
                spoilt("confirmed as text", EDIT + ".confirmed", (desk, edit) -> edit.put("confirmed", "true")),
                spoilt("a value as text", EDIT + ".value", (desk, edit) -> edit.put("value", "5")));
    }

    private static Stream<WrongEdit> values() {
        return Stream.of(
                mark("a mark outside the scale", "6"),
                mark("a mark with a sign", "5+"),
                mark("no mark at all", ""),
                mark("a letter of the screen", "н/а"),
                mark("two marks", "5 4"),
                value("a mark as a number", ".mark", Map.of("mark", 5), false),
                value("an unknown field of the value", ".colour", Map.of("mark", "5", "colour", "red"), false),
                value("a comment of 501 characters", ".comment", Map.of("mark", "5", "comment", "ш".repeat(501)), true),
                attendance("a letter of the screen", ".attendance", Map.of("attendance", "Н")),
                attendance("an unknown code", ".attendance", Map.of("attendance", "ASLEEP")),
                attendance("minus five minutes", ".minutes", Map.of("attendance", "LATE", "minutes", -5)),
                attendance("a thousand minutes", ".minutes", Map.of("attendance", "LATE", "minutes", 1000)),
                termMark("a term mark outside the scale", ".mark", Map.of("mark", "7")),
                termMark("attendance of a term", ".attendance", Map.of("attendance", "ILL")),
                termMark("a long comment on a term mark", ".comment", Map.of("mark", "5", "comment", "ш".repeat(501))),
                termMark("a term mark of nothing", ".mark", Map.of("comment", "старался")));
    }

    private static Stream<WrongEdit> strangers() {
        return Stream.of(
                cell(
                        "a pupil of another journal",
                        ".cell.pupil",
                        desk -> Journals.markCell(desk.otherPupil, desk.lesson)),
                cell(
                        "a work of another journal",
                        ".cell.work",
                        desk -> Journals.markCell(desk.pupil, desk.otherLesson)),
                new WrongEdit(
                        "a lesson of another journal",
                        EDIT + ".cell.lesson",
                        true,
                        desk -> Session.edit(
                                Journals.attendanceCell(desk.pupil, desk.otherLesson), Map.of("attendance", "ILL"), 0)),
                cell(
                        "a term that is none",
                        ".cell.term",
                        desk -> Map.of(
                                "pupil",
                                desk.pupil,
                                "term",
                                desk.lesson.path("id").asText())),
                spoilt(
                        "a cell of work and term",
                        EDIT + ".cell",
                        (desk, edit) -> edit.put(
                                "cell",
                                Map.of(
                                        "pupil",
                                        desk.pupil,
                                        "work",
                                        desk.work(),
                                        "term",
                                        desk.termMarkCell().get("term")))),
                spoilt(
                        "a pupil's id that is none",
                        EDIT + ".cell.pupil",
                        (desk, edit) -> edit.put("cell", Map.of("pupil", "Иванов", "work", desk.work()))),
                spoilt(
                        "a cell without a pupil",
                        EDIT + ".cell.pupil",
                        (desk, edit) -> edit.put("cell", Map.of("work", desk.work()))),
                spoilt(
                        "a cell of work and lesson",
                        EDIT + ".cell",
                        (desk, edit) -> edit.put(
                                "cell",
                                Map.of(
                                        "pupil",
                                        desk.pupil,
                                        "work",
                                        desk.work(),
                                        "lesson",
                                        desk.lesson.path("id").asText()))),
                spoilt(
                        "a cell of neither",
                        EDIT + ".cell",
                        (desk, edit) -> edit.put("cell", Map.of("pupil", desk.pupil))));
    }

    private static WrongEdit spoilt(String what, String field, BiConsumer<Desk, Map<String, Object>> spoiling) {
        return new WrongEdit(what, field, false, desk -> {
            Map<String, Object> edit = new LinkedHashMap<>(Session.edit(desk.markCell(), Journals.mark("5"), 0));
            spoiling.accept(desk, edit);
            return edit;
        });
    }

    private static WrongEdit mark(String what, String mark) {
        return value(what, ".mark", Map.of("mark", mark), true);
    }

    private static WrongEdit value(String what, String field, Map<String, Object> value, boolean inCell) {
        return new WrongEdit(what, EDIT + ".value" + field, inCell, desk -> Session.edit(desk.markCell(), value, 0));
    }

    private static WrongEdit attendance(String what, String field, Map<String, Object> value) {
        return new WrongEdit(
                what, EDIT + ".value" + field, true, desk -> Session.edit(desk.attendanceCell(), value, 0));
    }

    private static WrongEdit termMark(String what, String field, Map<String, Object> value) {
        return new WrongEdit(what, EDIT + ".value" + field, true, desk -> Session.edit(desk.termMarkCell(), value, 0));
    }

    private static WrongEdit cell(String what, String field, Function<Desk, Map<String, Object>> cell) {
        return new WrongEdit(what, EDIT + field, true, desk -> Session.edit(cell.apply(desk), Journals.mark("5"), 0));
    }

    /** What of the cell the problem must name. */
    List<String> cellOf(Desk desk) {
        Object cell = edit.apply(desk).get("cell");
        return cell instanceof Map<?, ?> named
                ? named.values().stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public String toString() {
        return what;
    }
}
