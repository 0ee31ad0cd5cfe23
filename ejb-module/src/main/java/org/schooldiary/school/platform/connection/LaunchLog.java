package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/** Writes down every launch, let in or refused, for the launch doctor. Facts name no child. */
@Stateless
public class LaunchLog {
    /** Outcome of a launch that was let in. */
    public static final String ACCEPTED = "accepted";

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Writes a launch down, whatever becomes of the transaction around it.
     *
     * @param outcome {@link #ACCEPTED} or the code of the refusal
     * @return number of the record, as the person sees it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String write(String outcome, Optional<RegistrationId> registration, @Nullable SchoolId school, Facts facts) {
        Long row = registration
                .flatMap(id -> Ids.parse(id.value()).stream().boxed().findFirst())
                .orElse(null);
        LaunchRecord launch = new LaunchRecord(
                outcome, row, school == null ? null : school.value(), facts.toString(), clock.instant());
        entities.persist(launch);
        return Ids.text(launch.id());
    }

    /** The latest launches, the last one first; at most 500. */
    public List<LoggedLaunch> latest(int limit) {
        return entities.createQuery(
                        "select l, r.name from LaunchRecord l left join PlatformRegistration r"
                                + " on r.id = l.registrationId order by l.at desc, l.id desc",
                        Object[].class)
                .setMaxResults(Math.max(1, Math.min(limit, MOST)))
                .getResultStream()
                .map(row -> LoggedLaunch.of((LaunchRecord) row[0], (String) row[1]))
                .toList();
    }
}
