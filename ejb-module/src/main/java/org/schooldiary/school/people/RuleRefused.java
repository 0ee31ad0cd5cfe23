package org.schooldiary.school.people;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A named rule of the school forbids what was asked. Nothing was written. */
@ApplicationException(rollback = true)
public class RuleRefused extends RuntimeException {
    private final String rule;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * A refusal.
     *
     * @param rule name of the rule, {@code LessonHasRecords}
     * @param key of the sentence in the texts of the server
     * @param arguments of that sentence
     */
    public RuleRefused(String rule, String key, Object... arguments) {
        super(rule);
        this.rule = rule;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String rule() {
        return rule;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
