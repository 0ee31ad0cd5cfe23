package org.schooldiary.school.gradebook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.grading.GradeScope;
import org.schooldiary.lti.grading.LineItem;
import org.schooldiary.lti.grading.LineItems;
import org.schooldiary.lti.grading.NewLineItem;
import org.schooldiary.lti.grading.Result;
import org.schooldiary.lti.grading.Results;
import org.schooldiary.lti.grading.ScopeNotGranted;
import org.schooldiary.lti.grading.Score;
import org.schooldiary.lti.grading.ScoreOutcome;
import org.schooldiary.lti.grading.ScoreOutcome.Later;
import org.schooldiary.lti.grading.ScoreTime;
import org.schooldiary.lti.grading.Scores;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.school.people.PersonId;

/**
 * The gradebook of one course during one round.
 *
 * <p>A platform that says «not now» is asked a second time after a breath; what fails twice in a row makes it {@link
 * PlatformAway}. Every method throws that, {@link ScopeNotGranted} where the claim does not allow it, and {@link
 * ServiceRefused} where the platform refuses for good.
 */
class PlatformGradebook {
    private static final int DIGITS = 4;
    private static final Duration SHORT = Duration.ofMillis(100);

    private final LineItems lineItems;
    private final Scores scores;
    private final Results results;
    private final Clock clock;
    private final Registration platform;
    private final GradeService service;
    private @Nullable List<LineItem> columns;
    private final TwoTries tries = new TwoTries();

    PlatformGradebook(
            LineItems lineItems,
            Scores scores,
            Results results,
            Clock clock,
            Registration platform,
            GradeService service) {
        this.lineItems = lineItems;
        this.scores = scores;
        this.results = results;
        this.clock = clock;
        this.platform = platform;
        this.service = service;
    }

    /** Where its columns are listed. */
    URI container() {
        return service.lineItems().orElseThrow();
    }

    /** Whether the platform did anything it was asked for in this round. */
    boolean hasAnswered() {
        return tries.haveSucceeded();
    }

    boolean makesColumns() {
        return GradeScope.LINE_ITEM.isGrantedBy(service);
    }

    boolean showsResults() {
        return GradeScope.RESULT_READONLY.isGrantedBy(service);
    }

    /** The column of what we call so, where the course has it. The list is read once in a round. */
    Optional<LineItem> find(String resourceId, String tag) throws IOException {
        if (columns == null) {
            columns = tries.twice(() -> lineItems.all(platform, service));
        }
        return columns.stream().filter(item -> item.isFor(resourceId, tag)).findFirst();
    }

    /**
     * Makes a column that was not found. Whoever does not hear the answer does not know whether it was made: so it is looked
     * for again before the second attempt, and never made twice.
     */
    LineItem create(NewLineItem wanted) throws IOException {
        try {
            return tries.answered(lineItems.create(platform, service, wanted));
        } catch (ServiceRefused refused) {
            tries.rest(refused);
        } catch (ScopeNotGranted notAllowed) {
            throw notAllowed;
        } catch (IOException unreachable) {
            throw TwoTries.away(unreachable);
        }
        columns = null;
        Optional<LineItem> made = find(wanted.resourceId(), wanted.tag()).or(() -> lookOnceMore(wanted));
        return made.isPresent() ? made.get() : tries.once(() -> lineItems.create(platform, service, wanted));
    }

    /**
     * A platform may list late what it made. This look is one request whose failure is no news: so a platform that stumbles
     * over every second request does not stumble over each attempt to make the column.
     */
    private Optional<LineItem> lookOnceMore(NewLineItem wanted) {
        try {
            return lineItems.all(platform, service).stream()
                    .filter(item -> item.isFor(wanted.resourceId(), wanted.tag()))
                    .findFirst();
        } catch (IOException stumbled) {
            return Optional.empty();
        }
    }

    /** Gives a column the name and maximum that it should have. */
    LineItem describe(URI lineItem, String label) throws IOException {
        return tries.twice(() -> lineItems.update(platform, service, lineItem, label, GradebookValue.MAXIMUM));
    }

    /** Whether the column is still in the platform. */
    boolean isThere(URI lineItem) throws IOException {
        return tries.twice(() -> lineItems.read(platform, service, lineItem)).isPresent();
    }

    /** What a column holds of these pupils, in points of the five-point scale; of those who have a score there. */
    Map<PersonId, BigDecimal> held(URI lineItem, Map<PersonId, GradedPupil> pupils) throws IOException {
        Map<Subject, BigDecimal> shares = new HashMap<>();
        for (Result result : tries.twice(() -> results.read(platform, service, lineItem))) {
            result.share().ifPresent(share -> shares.put(result.person(), share));
        }
        Map<PersonId, BigDecimal> held = new HashMap<>();
        pupils.forEach((person, pupil) -> {
            BigDecimal share = shares.get(pupil.subject());
            if (pupil.ofPlatform() && share != null) {
                held.put(person, share.multiply(GradebookValue.MAXIMUM).setScale(DIGITS, RoundingMode.HALF_UP));
            }
        });
        return held;
    }

    /**
     * Sends a value, as given now; waits where the last one was given in this very second. A value that may or may not have
     * arrived is sent once more, a second later: it is the same value.
     *
     * @param last when the last score of this person and column was given, absent where there was none
     */
    Sent publish(URI lineItem, Subject person, GradebookValue value, Optional<String> comment, @Nullable Instant last)
            throws IOException {
        Sent first = publishOnce(lineItem, person, value, comment, last);
        if (!(first.outcome() instanceof Later later)) {
            return tries.answered(first);
        }
        tries.rest(later);
        Sent second = publishOnce(lineItem, person, value, comment, first.at());
        if (second.outcome() instanceof Later again) {
            throw new PlatformAway(again.reason(), again.after().orElse(null));
        }
        return tries.answered(second);
    }

    private Sent publishOnce(
            URI lineItem, Subject person, GradebookValue value, Optional<String> comment, @Nullable Instant last)
            throws IOException {
        Optional<Instant> at = ScoreTime.after(last, clock.instant());
        while (at.isEmpty()) {
            TwoTries.pause(SHORT);
            at = ScoreTime.after(last, clock.instant());
        }
        Score score = new Score(person, value.points(), GradebookValue.MAXIMUM, comment, at.get());
        return new Sent(scores.publish(platform, service, lineItem, score), at.get());
    }

    /** What became of a value, and when it says it was given. */
    record Sent(ScoreOutcome outcome, Instant at) {}
}
