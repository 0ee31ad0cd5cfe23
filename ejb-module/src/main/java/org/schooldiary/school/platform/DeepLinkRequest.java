package org.schooldiary.school.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.DeepLinkingSettings;
import org.schooldiary.lti.launch.DocumentTarget;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.school.people.SignInId;

/** The platform's question what a teacher wants to place in the course; answered once, by the sign-in that it came with. */
@Entity
@Table(name = "deep_link_request")
class DeepLinkRequest {
    @Id
    @Column(name = "sign_in_id")
    private long signInId;

    @Column(name = "registration_id")
    private long registrationId;

    @Column(name = "deployment_id")
    private String deploymentId;

    @Column(name = "return_url")
    private String returnUrl;

    @Column(name = "accept_types")
    private String acceptTypes;

    @Column(name = "document_targets")
    private String documentTargets;

    @Column(name = "accept_multiple")
    private boolean acceptMultiple;

    @Column(name = "accept_line_item")
    private boolean acceptLineItem;

    @Column(name = "auto_create")
    private boolean autoCreate;

    @Column(name = "platform_data")
    private @Nullable String platformData;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** For JPA. */
    protected DeepLinkRequest() {}

    DeepLinkRequest(SignInId signIn, long registrationRow, DeploymentId deployment, DeepLinkingSettings settings) {
        this.signInId = signIn.value();
        this.registrationId = registrationRow;
        this.deploymentId = deployment.value();
        this.returnUrl = settings.returnUrl().toString();
        this.acceptTypes = String.join(" ", new TreeSet<>(settings.acceptTypes()));
        this.documentTargets =
                settings.targets().stream().map(DocumentTarget::claim).sorted().collect(Collectors.joining(" "));
        this.acceptMultiple = settings.acceptMultiple();
        this.acceptLineItem = settings.acceptLineItem();
        this.autoCreate = settings.autoCreate();
        this.platformData = settings.data().orElse(null);
    }

    DeepLinkingSettings settings() {
        return new DeepLinkingSettings(
                URI.create(returnUrl),
                Set.of(acceptTypes.split(" ")),
                Arrays.stream(documentTargets.split(" "))
                        .map(DocumentTarget::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                acceptMultiple,
                acceptLineItem,
                autoCreate,
                Optional.ofNullable(platformData));
    }

    long registrationRow() {
        return registrationId;
    }

    DeploymentId deployment() {
        return new DeploymentId(deploymentId);
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    void isAnswered(Instant now) {
        answeredAt = now;
    }
}
