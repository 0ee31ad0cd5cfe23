package org.schooldiary.school.platform.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/**
 * A platform that may launch the tool, once it is active.
 *
 * <p>It is made by dynamic registration or by hand, waits for approval unless its link or its maker said otherwise, and
 * may be switched off and on again. It is never deleted: people and courses of it stay in the record.
 */
@Entity
@Table(name = "platform_registration")
class PlatformRegistration {

    private static final int LONGEST_FAMILY = 255;

    @Id
    private long id;

    private String issuer;

    @Column(name = "client_id")
    private String clientId;

    private String name;

    @Column(name = "product_family")
    private @Nullable String productFamily;

    @Column(name = "authorization_endpoint")
    private String authorizationEndpoint;

    @Column(name = "token_endpoint")
    private String tokenEndpoint;

    @Column(name = "token_audience")
    private @Nullable String tokenAudience;

    @Column(name = "jwks_uri")
    private String jwksUri;

    private boolean active;

    @Column(name = "welcomes_first")
    private boolean welcomesFirst;

    @Column(name = "school_id")
    private @Nullable Long schoolId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "self_test")
    private boolean selfTest;

    /** For JPA. */
    protected PlatformRegistration() {}

    PlatformRegistration(NewPlatform platform, Instant now) {
        this.id = Ids.next();
        this.issuer = platform.issuer().value();
        this.name = platform.name();
        this.createdAt = now;
        this.active = platform.active();
        describe(platform);
    }

    /**
     * Takes over what a later registration of the same issuer says. What the administrator calls it stays.
     *
     * @return whether the client, an address or the key set changed by it
     */
    final boolean describe(NewPlatform platform) {
        String before = whereabouts();
        clientId = platform.clientId().value();
        productFamily = cut(platform.productFamily());
        authorizationEndpoint = platform.authorizationEndpoint().toString();
        tokenEndpoint = platform.tokenEndpoint().toString();
        tokenAudience = platform.tokenAudience();
        jwksUri = platform.jwksUri().toString();
        return !whereabouts().equals(before);
    }

    private String whereabouts() {
        return String.join(" ", clientId, authorizationEndpoint, tokenEndpoint, tokenAudience, jwksUri);
    }

    /** Its first deployment needs no approval and serves {@code school}, or a new school where that is absent. */
    void welcomeFirst(@Nullable SchoolId school) {
        welcomesFirst = true;
        schoolId = school == null ? null : school.value();
    }

    /** Takes over the product's code as a launch names it. */
    void isProduct(String family) {
        productFamily = cut(family);
    }

    /** A platform's word for its product only decorates: one that is too long is cut. */
    private static @Nullable String cut(@Nullable String family) {
        return family == null || family.length() <= LONGEST_FAMILY ? family : family.substring(0, LONGEST_FAMILY);
    }

    void activate() {
        active = true;
    }

    void deactivate() {
        active = false;
    }

    /** As the LTI tool sees it. */
    Registration value() {
        return new Registration(
                registrationId(),
                new Issuer(issuer),
                new ClientId(clientId),
                URI.create(authorizationEndpoint),
                URI.create(tokenEndpoint),
                Optional.ofNullable(tokenAudience),
                URI.create(jwksUri),
                active,
                Optional.ofNullable(productFamily));
    }

    /** Is one of our own for the seconds of a self-test: nobody is ever let in by it. */
    void isForSelfTest() {
        selfTest = true;
    }

    boolean isOfSelfTest() {
        return selfTest;
    }

    long id() {
        return id;
    }

    RegistrationId registrationId() {
        return new RegistrationId(Ids.text(id));
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    boolean welcomesFirst() {
        return welcomesFirst;
    }

    /** The school its first deployment serves, absent where that is a new one. */
    @Nullable SchoolId school() {
        return schoolId == null ? null : new SchoolId(schoolId);
    }

    Instant createdAt() {
        return createdAt;
    }
}
