package org.schooldiary.school.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.schooldiary.school.people.PersonName;

/**
 * A learner of the course whom nobody has confirmed or dismissed yet.
 *
 * @param since when the platform first named them in this course
 */
public record Arrival(PersonName name, Instant since) {
    static Comparator<Arrival> order(Locale language) {
        return Comparator.comparing(Arrival::name, PersonName.order(language));
    }
}
