package org.schooldiary.demoplatform.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One lesson as the lyceum remembers it.
 *
 * @param number in the course, from 1
 * @param attendance by {@code sub} of the pupil; who is not in it was present
 */
public record TaughtLesson(
        LocalDate day,
        int bell,
        int number,
        String topic,
        String homework,
        List<TaughtWork> works,
        Map<String, Absence> attendance) {

    /**
     * One work of the lesson.
     *
     * @param title what it was, may be empty
     * @param marks 2–5 by {@code sub} of the pupil
     */
    public record TaughtWork(WorkKind kind, String title, Map<String, Integer> marks) {}

    /**
     * Why a pupil was not there from the bell on.
     *
     * @param code as the tool's API has it
     * @param minutes late, 0 for the other codes
     */
    public record Absence(Code code, int minutes) {
        /** Codes of the tool's public API. */
        public enum Code {
            UNEXCUSED,
            EXCUSED,
            ILL,
            LATE
        }

        boolean missed() {
            return code != Code.LATE;
        }
    }
}
