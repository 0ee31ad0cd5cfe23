package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.Launch;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.School;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/**
 * Tells which school a launch belongs to.
 *
 * <p>A deployment serves one school. Where nobody said which, it is a new school, called as the platform calls itself:
 * a school that others serve is never joined unsaid.
 */
@Stateless
public class ServedSchool {
    private static final int LONGEST_NAME = 255;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "diary.school.time.zone", defaultValue = "Europe/Moscow")
    private String timeZone;

    /**
     * The school and the row of the deployment that an accepted launch came by.
     *
     * @throws NotFound where the platform vanished meanwhile, or is one of our own self-test
     * @throws DeploymentWaits where the deployment is not approved: another was the platform's first meanwhile, or the
     *     administrator switched it off meanwhile
     */
    public Place of(Launch launch) {
        long id = Ids.parse(launch.registration().id().value()).orElseThrow(NotFound::new);
        PlatformRegistration platform = entities.find(PlatformRegistration.class, id);
        if (platform == null || platform.isOfSelfTest()) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        Deployment deployment = Deployments.of(entities, platform).stream()
                .filter(known -> known.name().equals(launch.deployment().value()) && known.school() != null)
                .findFirst()
                .orElseGet(() -> firstSeen(platform, launch, now));
        SchoolId school = deployment.school();
        if (school == null || !deployment.isActive()) {
            throw new DeploymentWaits();
        }
        return new Place(platform.id(), deployment.id(), entities.find(School.class, school.value()));
    }

    private Deployment firstSeen(PlatformRegistration platform, Launch launch, Instant now) {
        Deployment deployment = Deployments.findOrWelcome(entities, platform, launch.deployment(), now);
        entities.refresh(platform, LockModeType.PESSIMISTIC_WRITE);
        // Read before the lock was had: another first launch may have given it a school meanwhile.
        entities.flush();
        entities.refresh(deployment);
        launch.toolPlatform().productFamily().ifPresent(platform::isProduct);
        if (deployment.isActive() && deployment.school() == null) {
            deployment.serve(schoolOf(platform, launch, now));
        }
        return deployment;
    }

    private SchoolId schoolOf(PlatformRegistration platform, Launch launch, Instant now) {
        SchoolId named = platform.school();
        if (named != null) {
            return named;
        }
        return newSchool(launch.toolPlatform().name().orElse(null), platform, now);
    }

    private SchoolId newSchool(@Nullable String platformName, PlatformRegistration platform, Instant now) {
        String name = platformName == null || platformName.isBlank() ? platform.name() : platformName.strip();
        School school = new School(
                name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME), ZoneId.of(timeZone), now);
        entities.persist(school);
        entities.flush();
        return school.id();
    }

    /**
     * Where a launch came from.
     *
     * @param registrationRow id of the platform's row
     * @param deploymentRow id of the deployment's row
     */
    public record Place(long registrationRow, long deploymentRow, School school) {}
}
