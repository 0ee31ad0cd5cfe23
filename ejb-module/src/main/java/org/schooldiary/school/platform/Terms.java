package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.Viewer;

/** Keeps who agreed to which version of the terms of use. */
@Stateless
public class Terms {
    /** The version of the terms as the page shows them; whoever changes their sense changes it. */
    public static final String VERSION = "2026-11";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** How the person of this sign-in stands to the terms. */
    public TermsView view(SignedIn signedIn) {
        TermsQuestion question =
                entities.find(TermsQuestion.class, signedIn.signIn().value());
        return new TermsView(
                VERSION,
                acceptance(signedIn.viewer()).map(TermsAcceptance::acceptedAt).orElse(null),
                question != null,
                question != null && question.isReported());
    }

    /**
     * The person agrees; agreeing once more changes nothing but what the platform is told.
     *
     * @throws Invalid where it is another version than the page shows today
     */
    public void accept(SignedIn signedIn, String version) {
        if (!version.equals(VERSION)) {
            throw new Invalid("version", "problem.terms-version");
        }
        Instant now = clock.instant();
        if (acceptance(signedIn.viewer()).isEmpty()) {
            entities.persist(new TermsAcceptance(signedIn.viewer(), VERSION, now));
        }
        TermsQuestion question =
                entities.find(TermsQuestion.class, signedIn.signIn().value(), LockModeType.PESSIMISTIC_WRITE);
        if (question != null && question.answeredAt() == null) {
            question.isAnswered(now);
        }
    }

    private Optional<TermsAcceptance> acceptance(Viewer person) {
        return entities.createQuery(
                        "select a from TermsAcceptance a where a.personId = :person and a.version = :version",
                        TermsAcceptance.class)
                .setParameter("person", person.person().value())
                .setParameter("version", VERSION)
                .getResultStream()
                .findFirst();
    }

    /**
     * How somebody stands to the terms of use.
     *
     * @param acceptedAt when they agreed, absent while they have not
     * @param asked whether their platform asks in this sign-in
     * @param reported whether the platform has taken the answer
     */
    public record TermsView(String version, @Nullable Instant acceptedAt, boolean asked, boolean reported) {}
}
