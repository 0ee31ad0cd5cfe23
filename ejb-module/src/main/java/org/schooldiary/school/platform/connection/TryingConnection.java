package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.trial.RegistrationTrial;
import org.schooldiary.lti.registration.trial.TrialResult;
import org.schooldiary.lti.registration.trial.TrialStep;
import org.schooldiary.school.people.NotFound;

/** Tries out a connection at the administrator's wish, outside every transaction; seconds for each step. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TryingConnection {
    @Inject
    private ReadingConnection reading;

    @Inject
    private RegistrationTrial trial;

    /**
     * Takes a step, also for a platform that is not approved yet.
     *
     * @throws NotFound where there is no such platform
     */
    public Taken take(long platform, TrialStep step) {
        Registration registration = reading.registration(platform);
        TrialResult result = trial.take(step, registration, reading.latestRoster(platform));
        return new Taken(result, step == TrialStep.LOGIN ? reading.lastLaunch(platform) : Optional.empty());
    }

    /**
     * A step that was taken.
     *
     * @param lastLaunch for the login, when somebody was last let in from the platform
     */
    public record Taken(TrialResult result, Optional<Instant> lastLaunch) {}
}
