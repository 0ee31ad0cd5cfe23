package org.schooldiary.demoplatform.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of the lyceum.
 *
 * @param name Russian name, «7А»
 * @param grade 5–11
 * @param pupils in the order of the alphabet
 * @param homeroom the homeroom teacher
 */
public record SchoolClass(String name, int grade, List<Person> pupils, Person homeroom) {

    /** There is one class of a name; comparing all its pupils as well would only take time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchoolClass one && one.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name in Latin letters, «7A», as course labels and ids use it. */
    public String code() {
        return grade + (name.endsWith("А") ? "A" : "B");
    }
}
