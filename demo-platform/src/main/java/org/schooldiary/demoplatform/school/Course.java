package org.schooldiary.demoplatform.school;

import java.util.Locale;

/**
 * A course of the platform: one subject for one class. An LTI context.
 *
 * @param schoolClass whose pupils learn here
 * @param subject what is taught
 * @param teacher who teaches
 */
public record Course(SchoolClass schoolClass, Subject subject, Person teacher) {

    /** Id of the course and of its LTI context, «7a-alg». */
    public String id() {
        return label().toLowerCase(Locale.ROOT);
    }

    /** Short name, «7A-ALG». */
    public String label() {
        return schoolClass.code() + "-" + subject.code();
    }

    /** Name, «7А Алгебра». */
    public String title() {
        return schoolClass.name() + " " + subject.title();
    }

    /** Id of the course in the lyceum's own records. */
    public String sourcedId() {
        return "LYC68-" + label();
    }
}
