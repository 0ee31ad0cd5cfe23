package org.schooldiary.school.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.platform.RosterQueue.Due;

/**
 * Reads class lists in the background: that of a course somebody first comes from, and in rounds all that are due.
 *
 * <p>A round asks one list after the other, so that no platform gets two requests of one round at once, and leaves a
 * platform alone for the rest of the round once it did not answer. What a round does not get done stays due.
 */
@ApplicationScoped
public class RosterRounds {
    /** A round ends before the next timer fires. */
    static final Duration BUDGET = Duration.ofMinutes(4);

    private static final Logger LOG = Logger.getLogger(RosterRounds.class.getName());

    private static final int BATCH = 50;

    private static final int MOST_REMEMBERED = 10_000;

    @Resource
    private ManagedExecutorService background;

    @Inject
    private CourseRosters rosters;

    @Inject
    private RosterQueue queue;

    @Inject
    private Clock clock;

    private final AtomicInteger asked = new AtomicInteger();

    /** Before when it makes no sense to ask the database about a course again. */
    private final Map<CourseId, Instant> later = new ConcurrentHashMap<>();

    /** Somebody came from this course: has its class list read soon where it is due, and keeps nobody waiting for it. */
    public void cameFrom(CourseId course) {
        Instant now = clock.instant();
        if (!later.getOrDefault(course, Instant.EPOCH).isAfter(now)) {
            run(() -> {
                rosters.readDue(course);
                remember(course, queue.nextAt(course));
            });
        }
    }

    private void remember(CourseId course, @Nullable Instant next) {
        if (next != null) {
            if (later.size() >= MOST_REMEMBERED) {
                later.clear();
            }
            later.put(course, next);
        }
    }

    /** Begins a round; where one is under way, another follows it. */
    public void begin() {
        if (asked.getAndIncrement() == 0 && !run(this::rounds)) {
            asked.set(0);
        }
    }

    private void rounds() {
        int answered;
        do {
            answered = asked.get();
            try {
                round();
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "A round over the class lists broke off; the rest stays due", failure);
            }
        } while (!asked.compareAndSet(answered, 0));
    }

    private void round() {
        Instant end = clock.instant().plus(BUDGET);
        Set<Long> silent = new HashSet<>();
        List<Due> due = queue.due(BATCH, silent);
        while (!due.isEmpty()) {
            for (Due list : due) {
                if (clock.instant().isAfter(end)) {
                    return;
                }
                if (!silent.contains(list.registration()) && !read(list.course())) {
                    silent.add(list.registration());
                }
            }
            due = queue.due(BATCH, silent);
        }
    }

    private boolean read(CourseId course) {
        try {
            return rosters.readDue(course);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Class list of course " + course + " not written down", failure);
            return true;
        }
    }

    private boolean run(Runnable work) {
        try {
            background.execute(work);
            return true;
        } catch (RejectedExecutionException overloaded) {
            LOG.log(Level.INFO, "Too busy to read class lists now; they stay due");
            return false;
        }
    }
}
