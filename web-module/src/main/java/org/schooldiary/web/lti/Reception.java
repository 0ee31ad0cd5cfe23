package org.schooldiary.web.lti;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.schooldiary.lti.launch.Launch;
import org.schooldiary.lti.launch.LaunchWarning;
import org.schooldiary.lti.login.BrowserSession;
import org.schooldiary.lti.refusal.FactName;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.platform.Arrival;
import org.schooldiary.school.platform.Arrivals;
import org.schooldiary.school.platform.CourseRosters;
import org.schooldiary.school.platform.DeepLinks;
import org.schooldiary.school.platform.ReviewedPupils;
import org.schooldiary.school.platform.RosterRounds;
import org.schooldiary.school.platform.connection.DeploymentWaits;
import org.schooldiary.school.platform.doctor.LaunchLog;
import org.schooldiary.school.platform.doctor.OfferedServices;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Retried;

/** Receives whoever a platform sends: signs them in, asks for the class list where a guardian's claim needs it, logs. */
@ApplicationScoped
@Retried
public class Reception {
    /** The custom parameter in which a link that we placed carries its journal. */
    static final String JOURNAL_PARAMETER = DeepLinks.JOURNAL_PARAMETER;

    private static final Logger LOG = Logger.getLogger(Reception.class.getName());

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Resource
    private ManagedExecutorService background;

    @Inject
    private Arrivals arrivals;

    @Inject
    private CourseRosters rosters;

    @Inject
    private RosterRounds rounds;

    @Inject
    private ReviewedPupils reviewedPupils;

    @Inject
    private LaunchLog log;

    /**
     * Signs in whoever a launch brings, recognised by {@code session}.
     *
     * @throws LaunchRefused where the place in the platform turns out not to be approved after all
     */
    public Arrival receive(Launch launch, Locale language, BrowserSession session) throws LaunchRefused {
        Arrival arrival = arrive(launch, language);
        if (!arrival.strangers().isEmpty() && arrival.course() != null) {
            awaitClassList(arrival.course());
            arrival = arrivals.guardAfterRoster(arrival, launch);
        }
        if (arrival.course() != null) {
            rounds.cameFrom(arrival.course());
        }
        log.accepted(launch.registration().id(), arrival.school(), facts(launch, arrival, session));
        return arrival;
    }

    /** A guardian waits for the class list, but not for a platform that takes minutes: the next launch finds it read. */
    private void awaitClassList(CourseId course) {
        try {
            background.submit(() -> rosters.refreshUnlessJustAsked(course)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException notInTime) {
            LOG.log(Level.INFO, "Class list of course {0} not read while a guardian waited: {1}", new Object[] {
                course, notInTime
            });
        }
    }

    private Arrival arrive(Launch launch, Locale language) throws LaunchRefused {
        try {
            return arrivals.arrive(launch, language);
        } catch (DeploymentWaits waits) {
            throw new LaunchRefused(
                    Refusal.DEPLOYMENT_INACTIVE,
                    seen(launch),
                    Optional.of(launch.registration().id()),
                    launch.presentation().returnUrl(),
                    launch.presentation().locale());
        }
    }

    Landing landing(Launch launch, Arrival arrival) {
        return switch (launch.messageType()) {
            case DEEP_LINKING -> Landing.toPick(arrival.course());
            case EULA -> Landing.toTerms();
            case DATA_PRIVACY -> Landing.toPrivacy();
            case SUBMISSION_REVIEW ->
                reviewedPupils
                        .of(arrival.viewer(), arrival.course(), launch)
                        .map(review -> Landing.of(review, arrival.course()))
                        .orElseGet(() -> plain(launch, arrival));
            case RESOURCE_LINK -> plain(launch, arrival);
        };
    }

    private static Landing plain(Launch launch, Arrival arrival) {
        Optional<JournalId> named = launch.custom()
                .value(JOURNAL_PARAMETER)
                .flatMap(id -> Ids.parse(id).stream().mapToObj(JournalId::new).findFirst());
        return Landing.of(arrival.viewer(), arrival.course(), launch.target(), named);
    }

    private static Facts seen(Launch launch) {
        return Facts.none()
                .with(FactName.MESSAGE_TYPE, launch.messageType().claim())
                .with(FactName.DEPLOYMENT_ID, launch.deployment())
                .with(FactName.LOGIN_AT, launch.loginAt())
                .with(FactName.ISSUED_AT, launch.issuedAt())
                .with(FactName.PRODUCT_VERSION, launch.toolPlatform().version());
    }

    private static Facts facts(Launch launch, Arrival arrival, BrowserSession session) {
        return seen(launch)
                .with(OfferedServices.of(launch))
                .with("roles", launch.roles().inContext())
                .with(FactName.BROWSER_SESSION, session.word())
                .with("course", String.valueOf(arrival.course()))
                .with(
                        "warnings",
                        launch.warnings().stream()
                                .map(LaunchWarning::code)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .with("unknown_mentees", arrival.strangers().size());
    }
}
