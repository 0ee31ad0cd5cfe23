package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.people.Viewers;
import org.schooldiary.school.store.Secret;

/** Signs people in by a launch's code, keeps them signed in, tells who sends a request, and signs them out. */
@Stateless
public class SignIns {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Viewers viewers;

    @Inject
    private Clock clock;

    /**
     * Changes the code of a launch for a pass, once.
     *
     * @throws SignedOut where the code is wrong, used or older than a minute
     */
    public Pass redeem(Secret code) {
        Instant now = clock.instant();
        SignIn signIn = entities.createQuery("select s from SignIn s where s.codeHash = :code", SignIn.class)
                .setParameter("code", code.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(SignedOut::new);
        if (!signIn.useCode(now)) {
            throw new SignedOut();
        }
        return pass(signIn, now);
    }

    /**
     * Renews a sign-in by the secret in its cookie.
     *
     * @throws SignedOut where the secret is not of that sign-in, or the sign-in is over
     */
    public Pass renew(SignInId id, Secret renewal) {
        Instant now = clock.instant();
        SignIn signIn = entities.find(SignIn.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (signIn == null || !signIn.isRenewedBy(renewal, now)) {
            throw new SignedOut();
        }
        return pass(signIn, now);
    }

    /**
     * Renews the sign-in of a bearer that still lives, for browsers that keep no cookie.
     *
     * @throws SignedOut where the bearer is wrong or too old, or belongs to another sign-in
     */
    public Pass renewByBearer(SignInId id, Secret bearer) {
        Instant now = clock.instant();
        SignIn signIn = entities.find(SignIn.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (signIn == null || !carries(signIn, bearer, now)) {
            throw new SignedOut();
        }
        return pass(signIn, now);
    }

    /**
     * Who sends a request with this bearer, by four queries.
     *
     * @throws SignedOut where the bearer is wrong or too old, or the sign-in is over
     */
    public SignedIn of(Secret bearer) {
        Instant now = clock.instant();
        SignIn signIn = byBearer(bearer).stream()
                .filter(found -> carries(found, bearer, now))
                .findFirst()
                .orElseThrow(SignedOut::new);
        return signedIn(signIn, bearer);
    }

    /**
     * Whether the bearer of an open stream still serves, and with which rights, by four queries.
     *
     * @throws SignedOut where the sign-in is over
     */
    public SignedIn again(SignInId id) {
        SignIn signIn = entities.find(SignIn.class, id.value());
        if (signIn == null || !signIn.isLive(clock.instant())) {
            throw new SignedOut();
        }
        Instant end = signIn.bearerExpiresAt();
        return new SignedIn(
                id,
                viewers.of(signIn.person(), signIn.language()),
                signIn.course(),
                end == null ? signIn.expiresAt() : end);
    }

    /** Signs out the tab of that bearer; the others of the person stay. */
    public void end(SignInId id) {
        SignIn signIn = entities.find(SignIn.class, id.value());
        if (signIn != null) {
            signIn.end(clock.instant());
        }
    }

    /** Shows the screens of this sign-in, and of later ones, in {@code language}. */
    public SignedIn read(SignInId id, Locale language) {
        SignIn signIn = entities.find(SignIn.class, id.value());
        signIn.reads(language);
        entities.find(Person.class, signIn.person().value()).reads(language);
        return again(id);
    }

    private Pass pass(SignIn signIn, Instant now) {
        Secret bearer = Secret.fresh();
        Secret renewal = Secret.fresh();
        signIn.carry(bearer, now);
        signIn.renewBy(renewal, now);
        SignedIn signedIn = signedIn(signIn, bearer);
        return new Pass(bearer, renewal, signedIn.bearerExpiresAt(), signIn.expiresAt(), signedIn);
    }

    private SignedIn signedIn(SignIn signIn, Secret bearer) {
        Instant end = signIn.endOfBearer(bearer.hash());
        if (end == null) {
            throw new SignedOut();
        }
        return new SignedIn(signIn.id(), viewers.of(signIn.person(), signIn.language()), signIn.course(), end);
    }

    private List<SignIn> byBearer(Secret bearer) {
        return entities.createQuery(
                        "select s from SignIn s where s.bearerHash = :hash or s.previousBearerHash = :hash",
                        SignIn.class)
                .setParameter("hash", bearer.hash())
                .getResultList();
    }

    private static boolean carries(SignIn signIn, Secret bearer, Instant now) {
        Instant end = signIn.endOfBearer(bearer.hash());
        return signIn.isLive(now) && end != null && now.isBefore(end);
    }
}
