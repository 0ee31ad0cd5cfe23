package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.School;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Secret;

/** Gives out permissions to register platforms by dynamic registration, and uses them up. */
@Stateless
public class RegistrationLinks {
    /** How many platforms one link may register at most. */
    public static final int MOST_USES = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ConnectingByLink connecting;

    @Inject
    private Clock clock;

    /**
     * Makes a link for 72 hours.
     *
     * @param activates whether what is registered by it needs no approval
     * @param knownIssuer what is to be done with a platform whose issuer is connected already
     * @param school the school that the platform serves; a new one where absent
     * @throws Invalid where {@code uses} is not from 1 to 100 or there is no such school
     */
    public Made make(boolean activates, KnownIssuer knownIssuer, int uses, @Nullable SchoolId school) {
        if (uses < 1 || uses > MOST_USES) {
            throw new Invalid("uses", "problem.uses", 1, MOST_USES);
        }
        if (school != null && entities.find(School.class, school.value()) == null) {
            throw new Invalid("school", "problem.no-such-school");
        }
        Secret token = Secret.fresh();
        RegistrationLink link = new RegistrationLink(token, activates, knownIssuer, uses, school, clock.instant());
        entities.persist(link);
        return new Made(token, link.expiresAt());
    }

    /**
     * Makes sure that a link still lets somebody register.
     *
     * @return what may be registered by it
     * @throws LinkUsedUp where it is unknown, used up or too old
     */
    public Permission check(Secret token) {
        RegistrationLink link = find(token, LockModeType.NONE);
        return new Permission(link.knownIssuer(), link.school());
    }

    /**
     * Writes down a platform that was registered by a link, and counts that use; both or neither.
     *
     * @param updated the connection that it takes the place of; absent where it is one of its own
     * @throws LinkUsedUp where the link is unknown, used up or too old
     */
    public Registration use(Secret token, NewPlatform platform, @Nullable RegistrationId updated) {
        RegistrationLink link = find(token, LockModeType.PESSIMISTIC_WRITE);
        link.use();
        return connecting.connect(platform, updated, link.activates(), link.school());
    }

    private RegistrationLink find(Secret token, LockModeType lock) {
        return entities.createQuery(
                        "select l from RegistrationLink l where l.tokenHash = :token", RegistrationLink.class)
                .setParameter("token", token.hash())
                .setLockMode(lock)
                .getResultStream()
                .filter(link -> link.isValid(clock.instant()))
                .findFirst()
                .orElseThrow(LinkUsedUp::new);
    }

    /**
     * What a link permits.
     *
     * @param knownIssuer what it says about a platform whose issuer is connected already
     * @param school the school it is for; only connections that serve it may be updated by it, any where it is absent
     */
    public record Permission(
            KnownIssuer knownIssuer, @Nullable SchoolId school) {}

    /**
     * A link that was made.
     *
     * @param token the secret in its address
     */
    public record Made(Secret token, Instant expiresAt) {}
}
