package org.schooldiary.systemtests.launch;

import java.util.function.Function;
import org.schooldiary.systemtests.harness.Answer;

/**
 * One way to be refused.
 *
 * @param what what is wrong, in words
 * @param code the public code the page must show
 * @param status of the page
 * @param act goes wrong in that way in a fresh browser; answers with the tool's last answer
 */
record Refused(String what, String code, int status, Function<Visit, Answer> act) {

    static Refused of(String what, String code, Function<Visit, Answer> act) {
        return new Refused(what, code, 400, act);
    }

    static Refused of(String what, String code, int status, Function<Visit, Answer> act) {
        return new Refused(what, code, status, act);
    }

    @Override
    public String toString() {
        return code + " " + what;
    }
}
