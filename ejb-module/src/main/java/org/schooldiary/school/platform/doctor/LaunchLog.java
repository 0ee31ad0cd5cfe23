package org.schooldiary.school.platform.doctor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
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

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Writes a launch down that was let in, whatever becomes of the transaction around it.
     *
     * @return number of the record
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String accepted(RegistrationId registration, SchoolId school, Facts facts) {
        return write(ACCEPTED, Optional.of(registration), school.value(), facts, false);
    }

    /**
     * Writes a launch down that was refused, whatever becomes of the transaction around it.
     *
     * @param code of the refusal
     * @param selfTest whether our own self-test sent it
     * @return number of the record, as the person sees it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String refused(String code, Optional<RegistrationId> registration, Facts facts, boolean selfTest) {
        return write(code, registration, null, facts, selfTest);
    }

    private String write(
            String outcome,
            Optional<RegistrationId> registration,
            @Nullable Long school,
            Facts facts,
            boolean selfTest) {
        Long row = registration
                .flatMap(id -> Ids.parse(id.value()).stream().boxed().findFirst())
                .orElse(null);
        LaunchRecord launch = new LaunchRecord(outcome, row, school, facts, selfTest, clock.instant());
        entities.persist(launch);
        return Ids.text(launch.id());
    }
}
