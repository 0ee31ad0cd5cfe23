package org.schooldiary.school.platform.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/** A place in a platform, approved or not, and the school it is served for. */
@Entity
@Table(name = "deployment")
class Deployment {
    @Id
    private long id;

    @Column(name = "registration_id")
    private long registrationId;

    @Column(name = "deployment_id")
    private String deploymentId;

    @Column(name = "school_id")
    private @Nullable Long schoolId;

    private boolean active;

    @Column(name = "switched_off")
    private boolean switchedOff;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    /** For JPA. */
    protected Deployment() {}

    Deployment(PlatformRegistration platform, DeploymentId deployment, boolean active, Instant now) {
        this.id = Ids.next();
        this.registrationId = platform.id();
        this.deploymentId = deployment.value();
        this.active = active;
        this.firstSeenAt = now;
    }

    void activate() {
        active = true;
        switchedOff = false;
    }

    void deactivate() {
        active = false;
        switchedOff = true;
    }

    /** The platform calls this place so from now on. */
    void isCalled(DeploymentId name) {
        deploymentId = name.value();
    }

    /** Serves this school from now on. */
    void serve(SchoolId school) {
        schoolId = school.value();
    }

    long id() {
        return id;
    }

    long registration() {
        return registrationId;
    }

    String name() {
        return deploymentId;
    }

    boolean isActive() {
        return active;
    }

    /** Whether the administrator switched it off; one that merely waits for approval was not. */
    boolean isSwitchedOff() {
        return switchedOff;
    }

    /** The school it serves, absent until somebody launched from it. */
    @Nullable SchoolId school() {
        return schoolId == null ? null : new SchoolId(schoolId);
    }

    Instant firstSeenAt() {
        return firstSeenAt;
    }
}
