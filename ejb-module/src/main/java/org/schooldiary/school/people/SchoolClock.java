package org.schooldiary.school.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives everybody the same clock, so that tests can set it. Zones come from the school, never from the machine. */
@ApplicationScoped
public class SchoolClock {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
