package org.schooldiary.school.gradebook;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.grading.LineItem;
import org.schooldiary.lti.grading.NewLineItem;
import org.schooldiary.school.people.PersonId;

/** One round through a journal: what the platform should show is compared with what it was told; the difference is sent. */
class SendingRound {
    /** A round that takes longer stops here; the next one goes on. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final GradebookFrame journal;
    private final PlatformGradebook gradebook;
    private final ReadingGradebook reading;
    private final ScoreBook book;
    private final GradebookClaims claims;
    private final Clock clock;
    private final Instant began;
    private final Map<PersonId, GradedPupil> pupils;
    private @Nullable Instant again;
    private boolean sentAny;

    SendingRound(
            GradebookFrame journal,
            PlatformGradebook gradebook,
            ReadingGradebook reading,
            ScoreBook book,
            GradebookClaims claims,
            Clock clock) {
        this.journal = journal;
        this.gradebook = gradebook;
        this.reading = reading;
        this.book = book;
        this.claims = claims;
        this.clock = clock;
        this.began = clock.instant();
        this.pupils = reading.pupils(journal);
    }

    /**
     * Runs it.
     *
     * @throws PlatformAway where the platform does not answer
     * @throws IOException where it refuses
     */
    void run() throws IOException {
        Map<Long, GradebookColumn> columns = book.columns(journal.journal());
        Map<Long, Map<PersonId, GradebookScore>> scores = book.scores(journal.journal());
        for (WantedColumn wanted : wanted(columns)) {
            if (clock.instant().isAfter(began.plus(LONGEST))) {
                return;
            }
            GradebookColumn column = columns.get(wanted.object());
            // Of a column in another course nothing is known in this one.
            boolean known = column != null && column.isIn(gradebook.container());
            send(wanted, known ? column : null, known ? scores.getOrDefault(column.id(), Map.of()) : Map.of());
        }
        readBack();
        claims.change(journal.journal(), this::isDone);
    }

    private void isDone(GradebookSync sync) {
        Instant now = clock.instant();
        sync.isDone(journal.version(), again, began, now);
        if (sentAny && gradebook.showsResults()) {
            sync.wasSentTo(now);
        }
    }

    /** What the journal holds, and columns of which it holds nothing any more. */
    private List<WantedColumn> wanted(Map<Long, GradebookColumn> columns) {
        List<WantedColumn> wanted = new ArrayList<>(reading.wanted(journal));
        Set<Long> held = wanted.stream().map(WantedColumn::object).collect(Collectors.toSet());
        columns.values().stream()
                .filter(column -> column.kind() == ColumnKind.TERM || journal.works())
                .filter(column -> !held.contains(column.objectId()))
                .map(column -> new WantedColumn(column.kind(), column.objectId(), column.label(), Map.of()))
                .forEach(wanted::add);
        return wanted;
    }

    private void send(WantedColumn wanted, @Nullable GradebookColumn known, Map<PersonId, GradebookScore> scores)
            throws IOException {
        Map<PersonId, GradebookValue> toSend = toSend(wanted, scores);
        if (known == null) {
            if (!toSend.isEmpty()) {
                begin(wanted, toSend);
            }
            return;
        }
        ColumnSending sending = sending(known);
        boolean mayOverwrite = toSend.keySet().stream()
                .anyMatch(
                        pupil -> scores.containsKey(pupil) && scores.get(pupil).mayBeHeld());
        if (mayOverwrite) {
            sending.look(toSend);
            toSend = toSend(wanted, book.scores(journal.journal()).getOrDefault(known.id(), Map.of()));
        }
        sending.send(toSend);
        // Marks before names.
        if (!known.label().equals(wanted.label())) {
            sending.rename(wanted.label());
        }
        end(sending);
    }

    /** The first scores of a column, which may be there nevertheless: after a restore, or made with a link. */
    private void begin(WantedColumn wanted, Map<PersonId, GradebookValue> toSend) throws IOException {
        String resourceId = GradebookColumn.resourceId(journal.journal(), wanted.object());
        String tag = wanted.kind().tag();
        URI container = gradebook.container();
        Optional<LineItem> found = gradebook.find(resourceId, tag);
        LineItem item = found.isPresent()
                ? found.get()
                : gradebook.create(new NewLineItem(wanted.label(), GradebookValue.MAXIMUM, resourceId, tag));
        GradebookColumn column = book.found(journal, wanted, container, item);
        ColumnSending sending = sending(column);
        Map<PersonId, GradebookValue> left = toSend;
        if (found.isPresent()) {
            sending.look(toSend);
            left = toSend(wanted, book.scores(journal.journal()).getOrDefault(column.id(), Map.of()));
        }
        sending.send(left);
        end(sending);
    }

    private Map<PersonId, GradebookValue> toSend(WantedColumn wanted, Map<PersonId, GradebookScore> scores) {
        Map<PersonId, GradebookValue> toSend = new HashMap<>();
        pupils.forEach((person, pupil) -> {
            GradebookScore score = scores.get(person);
            ScoreStep step =
                    pupil.ofPlatform() ? GradebookScore.step(score, wanted.of(person), began) : ScoreStep.NOTHING;
            if (step == ScoreStep.SEND) {
                toSend.put(person, wanted.of(person));
            } else if (step == ScoreStep.REFUSED && score != null) {
                comesBack(score.nextTryAt());
            }
        });
        return toSend;
    }

    private ColumnSending sending(GradebookColumn column) {
        return new ColumnSending(journal, gradebook, book, clock, pupils, column);
    }

    private void end(ColumnSending sending) {
        sentAny |= sending.hasSent();
        comesBack(sending.again());
    }

    private void comesBack(@Nullable Instant at) {
        if (at != null && (again == null || at.isBefore(again))) {
            again = at;
        }
    }

    private void readBack() throws IOException {
        boolean due = book.sync(journal.journal())
                .filter(sync -> sync.readingIsDue(began))
                .isPresent();
        if (!due) {
            return;
        }
        for (GradebookColumn column : book.columns(journal.journal()).values()) {
            if (column.isIn(gradebook.container())) {
                ColumnSending looking = sending(column);
                looking.look(Map.of());
                end(looking);
            }
        }
        claims.change(journal.journal(), sync -> sync.isRead(began, clock.instant()));
    }
}
