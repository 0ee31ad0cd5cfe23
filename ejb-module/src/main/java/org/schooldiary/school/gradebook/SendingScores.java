package org.schooldiary.school.gradebook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.grading.GradeScope;
import org.schooldiary.lti.grading.ScopeNotGranted;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Retried;

/**
 * Sends journals to their platform's gradebook, outside every transaction: each round compares a whole journal with what
 * was sent, and sends what differs.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendingScores {
    private static final Logger LOG = Logger.getLogger(SendingScores.class.getName());

    /** Until a journal is tried again whose platform refused. */
    private static final Duration BLOCKED = Duration.ofHours(1);

    @Inject
    private GradebookClaims claims;

    @Inject
    private ReadingGradebook reading;

    @Inject
    private ScoreBook book;

    @Inject
    private Registrations registrations;

    @Inject
    private GradebookServices services;

    @Inject
    private JournalsUnderWay underWay;

    @Inject
    private Clock clock;

    /** Sends journals of one platform one after another, until it does not answer. */
    @Retried
    public void send(long platform, List<JournalId> journals) {
        for (JournalId journal : journals) {
            if (!claims.mayAsk(platform)) {
                return;
            }
            if (claims.claim(journal) && !send(platform, journal)) {
                return;
            }
        }
    }

    /** One round; false where the platform does not answer. */
    private boolean send(long platform, JournalId journal) {
        underWay.begin(journal);
        try {
            Optional<GradebookFrame> frame = reading.frame(journal);
            boolean asked = frame.isPresent() && round(frame.get());
            if (asked) {
                claims.answered(platform);
            } else {
                claims.askAgain(platform);
            }
            return true;
        } catch (PlatformAway away) {
            LOG.log(Level.INFO, "Platform {0} is left alone: {1}", new Object[] {Ids.text(platform), away.getMessage()
            });
            claims.failed(platform, String.valueOf(away.getMessage()), away.askedFor());
            return false;
        } finally {
            underWay.end(journal);
            Instant now = clock.instant();
            claims.change(journal, sync -> sync.release(now));
        }
    }

    /** Whether the platform was asked anything. */
    private boolean round(GradebookFrame journal) throws PlatformAway {
        Optional<Registration> platform = registrations.find(new RegistrationId(Ids.text(journal.registration())));
        if (journal.service() == null
                || !journal.open()
                || platform.filter(Registration::active).isEmpty()) {
            return block(journal, GradebookProblem.PLATFORM_OFF, "switched off");
        }
        PlatformGradebook gradebook = services.of(platform.get(), journal.service());
        try {
            new SendingRound(journal, gradebook, reading, book, claims, clock).run();
            return gradebook.hasAnswered();
        } catch (PlatformAway away) {
            throw away;
        } catch (ScopeNotGranted missing) {
            return block(
                    journal,
                    missing.scope() == GradeScope.SCORE
                            ? GradebookProblem.SCORES_NOT_GRANTED
                            : GradebookProblem.COLUMNS_NOT_GRANTED,
                    missing.getMessage());
        } catch (ServiceRefused refused) {
            GradebookProblem problem = refused.gone() ? GradebookProblem.GONE : GradebookProblem.REFUSED;
            block(journal, problem, refused.getMessage());
            return true;
        } catch (IOException unusable) {
            throw new PlatformAway(String.valueOf(unusable.getMessage()), null);
        }
    }

    private boolean block(GradebookFrame journal, GradebookProblem problem, @Nullable String reason) {
        LOG.log(Level.INFO, "Gradebook of journal {0}: {1}, {2}", new Object[] {journal.journal(), problem, reason});
        Instant now = clock.instant();
        claims.change(journal.journal(), sync -> sync.isBlocked(problem, now.plus(BLOCKED), now));
        return false;
    }
}
