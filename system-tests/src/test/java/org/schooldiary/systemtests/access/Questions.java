package org.schooldiary.systemtests.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schooldiary.systemtests.harness.Answer;

/** For every address of the table one well-formed request, so that the answer is about rights and nothing else. */
final class Questions {

    /** Makes what the request needs afresh, where asking changes something, and asks. */
    @FunctionalInterface
    interface Question {
        Answer ask(Caller caller);
    }

    private static final Map<String, Question> ALL = all();

    private Questions() {}

    static Question of(String key) {
        Question question = ALL.get(key);
        if (question == null) {
            throw new AssertionError("Nobody knows how to ask for " + key);
        }
        return question;
    }

    static Set<String> keys() {
        return new TreeSet<>(ALL.keySet());
    }

    private static Map<String, Question> all() {
        Map<String, Question> all = new TreeMap<>();
        SessionQuestions.addTo(all);
        SchoolQuestions.addTo(all);
        JournalQuestions.addTo(all);
        AdminQuestions.addTo(all);
        PageQuestions.addTo(all);
        return all;
    }
}
