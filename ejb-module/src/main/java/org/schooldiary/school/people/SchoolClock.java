package org.schooldiary.school.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** Gives everybody the same clock, so that tests can set it; milliseconds, as the store keeps them. Zones come from the school, never from the machine. */
@ApplicationScoped
public class SchoolClock {
    @Produces
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
