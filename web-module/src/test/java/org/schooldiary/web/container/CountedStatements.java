package org.schooldiary.web.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Counts the statements that a thread sends to the store, as the projections and the persistence provider log them. */
final class CountedStatements extends Handler {
    private static final Logger PROJECTIONS = Logger.getLogger("org.schooldiary.school.store.Projection");
    private static final Logger ENTITIES = Logger.getLogger("org.eclipse.persistence.session");

    private final long thread = Thread.currentThread().getId();
    private final List<String> statements = new ArrayList<>();
    private final Set<String> counting;

    private CountedStatements(Set<String> counting) {
        this.counting = counting;
    }

    /** The queries that {@code work} sends. */
    static List<String> of(Runnable work) {
        return counted(work, Set.of("select"));
    }

    /** The statements by which {@code work} changes the store. */
    static List<String> writesOf(Runnable work) {
        return counted(work, Set.of("insert", "update", "delete"));
    }

    private static List<String> counted(Runnable work, Set<String> counting) {
        CountedStatements counted = new CountedStatements(counting);
        Stream.of(PROJECTIONS, ENTITIES).forEach(logger -> {
            logger.setLevel(Level.FINE);
            logger.addHandler(counted);
        });
        try {
            work.run();
        } finally {
            Stream.of(PROJECTIONS, ENTITIES).forEach(logger -> {
                logger.removeHandler(counted);
                logger.setLevel(null);
            });
        }
        return counted.statements;
    }

    @Override
    public void publish(LogRecord entry) {
        String text = String.valueOf(entry.getMessage()).strip();
        String word = text.toLowerCase(Locale.ROOT).split("\\s", 2)[0];
        if (entry.getLongThreadID() == thread && counting.contains(word)) {
            statements.add(text);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
