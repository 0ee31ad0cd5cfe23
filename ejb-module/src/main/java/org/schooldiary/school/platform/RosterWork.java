package org.schooldiary.school.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.schooldiary.school.platform.doctor.QueueState;
import org.schooldiary.school.platform.doctor.WorkQueue;

/** The class lists that wait to be read, as the launch doctor shows them. */
@ApplicationScoped
public class RosterWork implements WorkQueue {
    @Inject
    private RosterQueue queue;

    @Inject
    private Clock clock;

    @Override
    public QueueState state() {
        RosterQueue.Figures figures = queue.figures();
        Instant next = figures.next();
        boolean due = next != null && !next.isAfter(clock.instant());
        // Lists that were never read are due since the beginning of time, which tells nothing.
        Instant oldest = due && !Instant.EPOCH.equals(next) ? next : null;
        return new QueueState("rosters", figures.waiting(), figures.failing(), oldest, due ? null : next);
    }
}
