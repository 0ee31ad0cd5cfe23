package org.schooldiary.systemtests.mainjob;

import java.util.List;
import java.util.Map;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Session;

/** One cell to be saved, and how far it has come. */
final class Save {

    private static final List<String> MARKS = List.of("5", "4", "3", "2");
    private static final List<String> ABSENCES = List.of("ILL", "EXCUSED");

    private final Map<String, Object> cell;
    private final String value;
    private final Map<String, Object> edit;
    private volatile boolean sent;
    private volatile boolean acknowledged;

    private Save(Map<String, Object> cell, String value, Map<String, Object> edit) {
        this.cell = cell;
        this.value = value;
        this.edit = edit;
    }

    /** A mark that is confirmed, so that no absence stands in its way. */
    static Save mark(Map<String, Object> cell, int number) {
        String value = MARKS.get(number % MARKS.size());
        Map<String, Object> edit = Session.edit(cell, Journals.mark(value), 0);
        edit.put("confirmed", true);
        return new Save(cell, value, edit);
    }

    static Save absence(Map<String, Object> cell, int number) {
        String value = ABSENCES.get(number / 2 % ABSENCES.size());
        return new Save(cell, value, Session.edit(cell, Map.of("attendance", value), 0));
    }

    Map<String, Object> body() {
        return Map.of("edits", List.of(edit));
    }

    /** Pupil and column, as the journal's lists name them. */
    String place() {
        return cell.get("pupil") + " " + cell.getOrDefault("work", cell.get("lesson"));
    }

    String query() {
        String column = cell.containsKey("work") ? "work" : "lesson";
        return "pupil=" + cell.get("pupil") + "&" + column + "=" + cell.get(column);
    }

    String value() {
        return value;
    }

    void send() {
        sent = true;
    }

    boolean sent() {
        return sent;
    }

    void acknowledge() {
        acknowledged = true;
    }

    boolean acknowledged() {
        return acknowledged;
    }

    @Override
    public String toString() {
        return value + " in " + cell;
    }
}
