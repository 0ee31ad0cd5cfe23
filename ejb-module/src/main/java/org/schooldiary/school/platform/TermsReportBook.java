package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.store.Ids;

/** Keeps which agreements a platform has still to be told of. */
@Stateless
public class TermsReportBook {
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Sign-ins whose agreement is to be reported by now, at most a hundred. */
    public List<SignInId> due() {
        return entities.createQuery(
                        "select q from TermsQuestion q where q.nextReportAt <= :now order by q.nextReportAt",
                        TermsQuestion.class)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultStream()
                .map(TermsQuestion::signIn)
                .toList();
    }

    /** What to report of a sign-in; empty where nothing was asked, answered, or left to report. */
    public Optional<Report> due(SignInId signIn) {
        TermsQuestion question = entities.find(TermsQuestion.class, signIn.value());
        if (question == null || question.isReported()) {
            return Optional.empty();
        }
        Instant at = question.answeredAt();
        if (at == null) {
            return Optional.empty();
        }
        Person person = entities.find(
                Person.class,
                entities.find(SignIn.class, signIn.value()).person().value());
        return Optional.of(new Report(
                signIn,
                new RegistrationId(Ids.text(person.registrationId())),
                question.service(),
                new Subject(person.sub()),
                at));
    }

    /** The platform has taken it. */
    public void isReported(SignInId signIn) {
        entities.find(TermsQuestion.class, signIn.value()).isReported(clock.instant());
    }

    /** The platform has not taken it this time. */
    public void isNotReported(SignInId signIn) {
        entities.find(TermsQuestion.class, signIn.value()).isNotReported(clock.instant());
    }

    /** One agreement to be told. */
    public record Report(SignInId signIn, RegistrationId registration, URI service, Subject person, Instant at) {}
}
