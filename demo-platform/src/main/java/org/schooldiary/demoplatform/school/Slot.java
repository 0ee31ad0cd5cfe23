package org.schooldiary.demoplatform.school;

import java.time.DayOfWeek;

/**
 * A weekly lesson.
 *
 * @param day Monday to Saturday
 * @param bell 1 to 5
 * @param room number on the door
 */
public record Slot(DayOfWeek day, int bell, String room) {

    private static final String[] BELLS = {"8:30–9:15", "9:25–10:10", "10:30–11:15", "11:35–12:20", "12:30–13:15"};

    /** Time of the lesson, «8:30–9:15». */
    public String time() {
        return BELLS[bell - 1];
    }
}
