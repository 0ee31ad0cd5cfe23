package org.schooldiary.school.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.EulaService;
import org.schooldiary.school.people.SignInId;

/**
 * A platform's question whether the person of a sign-in agrees to the terms of use.
 *
 * <p>Once answered it waits until the platform has taken the answer, tried again after longer and longer pauses.
 */
@Entity
@Table(name = "terms_question")
class TermsQuestion {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE_DOUBLINGS = 9;

    @Id
    @Column(name = "sign_in_id")
    private long signInId;

    @Column(name = "service_url")
    private String serviceUrl;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Column(name = "next_report_at")
    private @Nullable Instant nextReportAt;

    private int failures;

    /** For JPA. */
    protected TermsQuestion() {}

    TermsQuestion(SignInId signIn, EulaService service) {
        this.signInId = signIn.value();
        this.serviceUrl = service.address().toString();
    }

    /** The person agreed; the platform is to be told at once. */
    void isAnswered(Instant now) {
        answeredAt = now;
        reportedAt = null;
        nextReportAt = now;
        failures = 0;
    }

    /** The platform has taken the answer. */
    void isReported(Instant now) {
        reportedAt = now;
        nextReportAt = null;
    }

    /** The platform has not taken it; about nine hours lie between the last attempts. */
    void isNotReported(Instant now) {
        nextReportAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(failures, LONGEST_PAUSE_DOUBLINGS)));
        failures++;
    }

    SignInId signIn() {
        return new SignInId(signInId);
    }

    URI service() {
        return URI.create(serviceUrl);
    }

    /** When the person agreed, absent while they have not. */
    @Nullable Instant answeredAt() {
        return answeredAt;
    }

    boolean isReported() {
        return reportedAt != null;
    }
}
