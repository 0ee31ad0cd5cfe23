package org.schooldiary.school.gradebook;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.grading.ScoreOutcome;
import org.schooldiary.lti.grading.ScoreOutcome.ColumnGone;
import org.schooldiary.lti.grading.ScoreOutcome.Later;
import org.schooldiary.lti.grading.ScoreOutcome.Outdated;
import org.schooldiary.lti.grading.ScoreOutcome.PersonRefused;
import org.schooldiary.lti.grading.ScoreOutcome.Refused;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.school.gradebook.PlatformGradebook.Sent;
import org.schooldiary.school.people.PersonId;

/**
 * One column during one round: values are noted as under way, sent one by one, and each answer is written down before the
 * next request. Once the column turns out to be gone, nothing more happens.
 */
class ColumnSending {
    /** Values noted as under way by one transaction. */
    private static final int BATCH = 100;

    private final GradebookFrame journal;
    private final PlatformGradebook gradebook;
    private final ScoreBook book;
    private final Clock clock;
    private final Map<PersonId, GradedPupil> pupils;
    private final GradebookColumn column;
    private @Nullable Instant again;
    private boolean sent;
    private boolean lost;

    ColumnSending(
            GradebookFrame journal,
            PlatformGradebook gradebook,
            ScoreBook book,
            Clock clock,
            Map<PersonId, GradedPupil> pupils,
            GradebookColumn column) {
        this.journal = journal;
        this.gradebook = gradebook;
        this.book = book;
        this.clock = clock;
        this.pupils = pupils;
        this.column = column;
    }

    /** Gives the column another name. One that keeps its old name holds the right marks all the same. */
    void rename(String label) throws IOException {
        if (lost || !gradebook.makesColumns()) {
            return;
        }
        try {
            gradebook.describe(column.lineItem(), label);
        } catch (ServiceRefused refused) {
            if (loseIfGone(refused)) {
                return;
            }
        }
        book.isCalled(column, label);
    }

    /**
     * Looks at what the platform holds. One that shows no results is taken to hold what it was told.
     *
     * @param sending what is about to be sent
     */
    void look(Map<PersonId, GradebookValue> sending) throws IOException {
        if (lost || !gradebook.showsResults()) {
            return;
        }
        try {
            book.isSeen(column, gradebook.held(column.lineItem(), pupils), sending);
        } catch (ServiceRefused refused) {
            loseIfGone(refused);
        }
    }

    /** Sends values, each to its pupil. */
    void send(Map<PersonId, GradebookValue> values) throws IOException {
        Map<PersonId, GradebookScore> known = scores();
        List<PersonId> left = new ArrayList<>(values.keySet());
        while (!left.isEmpty() && !lost) {
            List<PersonId> batch = List.copyOf(left.subList(0, Math.min(BATCH, left.size())));
            book.tries(column, batch.stream().collect(Collectors.toMap(pupil -> pupil, values::get)));
            for (PersonId pupil : batch) {
                if (!lost) {
                    send(pupil, values.get(pupil), known.get(pupil));
                }
            }
            left.removeAll(batch);
        }
    }

    private void send(PersonId pupil, GradebookValue value, @Nullable GradebookScore known) throws IOException {
        Sent first = publish(pupil, value, known == null ? null : known.scoreAt());
        if (!(first.outcome() instanceof Outdated)) {
            note(pupil, value, first);
            return;
        }
        // The platform holds a later score: of ours, from before a crash; or somebody else's, which is left alone.
        look(Map.of(pupil, value));
        if (!lost && GradebookScore.step(scores().get(pupil), value, clock.instant()) == ScoreStep.SEND) {
            note(pupil, value, publish(pupil, value, first.at()));
        }
    }

    private Sent publish(PersonId pupil, GradebookValue value, @Nullable Instant last) throws IOException {
        // What has no number is said in words: the platform shows no score then.
        Optional<String> comment = value.points().isPresent()
                ? Optional.empty()
                : value.mark().map(new ColumnLabels(journal.language(), null)::mark);
        return gradebook.publish(column.lineItem(), pupils.get(pupil).subject(), value, comment, last);
    }

    private void note(PersonId pupil, GradebookValue value, Sent answer) throws IOException {
        ScoreOutcome outcome = answer.outcome();
        if (outcome instanceof ColumnGone) {
            ServiceRefused gone = new ServiceRefused(404, "scores not taken");
            if (!loseIfGone(gone)) {
                throw gone;
            }
        } else if (outcome instanceof PersonRefused refused) {
            refuse(pupil, answer.at(), refused.reason());
        } else if (outcome instanceof Outdated) {
            refuse(pupil, answer.at(), "");
        } else if (outcome instanceof Refused refused) {
            throw new ServiceRefused(refused.status(), "scores not taken: " + refused.reason());
        } else if (outcome instanceof Later later) {
            throw new PlatformAway(later.reason(), later.after().orElse(null));
        } else {
            sent = true;
            book.change(column.id(), pupil, score -> score.isSent(value, answer.at()));
        }
    }

    private void refuse(PersonId pupil, Instant at, String reason) {
        GradebookScore known = scores().get(pupil);
        int times = known == null ? 1 : known.attempts() + 1;
        Instant next = clock.instant().plus(Backoff.ofPerson(times, ThreadLocalRandom.current()));
        book.change(column.id(), pupil, score -> score.isRefused(at, reason, next));
        again = again == null || next.isBefore(again) ? next : again;
    }

    /** A column that somebody removed is made again in the next round; one removed time and again, after a while. */
    private boolean loseIfGone(ServiceRefused refused) throws IOException {
        if (!refused.gone() || gradebook.isThere(column.lineItem())) {
            return false;
        }
        book.lost(column);
        lost = true;
        Instant now = clock.instant();
        again = column.losses() == 0 ? now : now.plus(Backoff.ofPerson(column.losses(), ThreadLocalRandom.current()));
        return true;
    }

    private Map<PersonId, GradebookScore> scores() {
        return book.scores(journal.journal()).getOrDefault(column.id(), Map.of());
    }

    /** When something of the column is to be tried again, absent where nothing is. */
    @Nullable Instant again() {
        return again;
    }

    /** Whether the platform took a value. */
    boolean hasSent() {
        return sent;
    }
}
