package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.selftest.SelfTestPlatform;
import org.schooldiary.school.store.Secret;

/**
 * Writes down the platform of a self-test for the seconds of the test, and takes it away again without a trace.
 *
 * <p>Nobody is ever let in by it ({@link ServedSchool}); it stands in no list of platforms and may frame nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SelfTestBook {
    private static final String OWN = "(select id from platform_registration where self_test = true)";

    /** In the order in which rows depend on each other. */
    private static final List<String> TRACES = List.of(
            "delete from answered_login where registration_id in " + OWN,
            "delete from deployment where registration_id in " + OWN,
            "delete from platform_registration where self_test = true",
            "delete from self_test");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Registers the platform, in place of one that an earlier test may have left when it was cut off.
     *
     * @param secret by which the tool knows the requests of this test
     * @return its registrations, the one with approved deployments first
     */
    public List<RegistrationId> begin(SelfTestPlatform platform, Secret secret) {
        end();
        Instant now = clock.instant();
        entities.persist(new SelfTestRow(platform, secret, now));
        PlatformRegistration main = add(platform, SelfTestPlatform.CLIENT, platform.jwksUri(), true, now);
        Deployments.findOrAdd(entities, main, SelfTestPlatform.DEPLOYMENT, true, now);
        Deployments.findOrAdd(entities, main, SelfTestPlatform.INACTIVE_DEPLOYMENT, false, now);
        PlatformRegistration keyless =
                add(platform, SelfTestPlatform.KEYLESS_CLIENT, platform.missingJwksUri(), true, now);
        PlatformRegistration inactive = add(platform, SelfTestPlatform.INACTIVE_CLIENT, platform.jwksUri(), false, now);
        return Stream.of(main, keyless, inactive)
                .map(PlatformRegistration::registrationId)
                .toList();
    }

    private PlatformRegistration add(
            SelfTestPlatform platform, ClientId client, URI keys, boolean active, Instant now) {
        PlatformRegistration row = new PlatformRegistration(
                new NewPlatform(
                        platform.issuer(),
                        client,
                        platform.authorizationEndpoint(),
                        platform.tokenEndpoint(),
                        null,
                        keys,
                        client.value(),
                        null,
                        List.of(),
                        active),
                now);
        row.isForSelfTest();
        entities.persist(row);
        entities.flush();
        return row;
    }

    /** Takes everything of a self-test away. */
    public void end() {
        TRACES.forEach(trace -> entities.createNativeQuery(trace).executeUpdate());
    }

    /** Whether a request with this secret is of the self-test under way. */
    public boolean isOfTest(Secret secret) {
        return live().filter(test -> test.isOf(secret)).isPresent();
    }

    /** The key set at an address of our own that stands for that of the self-test's platform. */
    public Optional<String> keySet(URI address) {
        boolean known = !entities.createQuery(
                        "select r.id from PlatformRegistration r where r.selfTest = true and r.jwksUri = :address"
                                + " and r.clientId = :client",
                        Long.class)
                .setParameter("address", address.toString())
                .setParameter("client", SelfTestPlatform.CLIENT.value())
                .getResultList()
                .isEmpty();
        return known ? live().map(SelfTestRow::publicJwks) : Optional.empty();
    }

    private Optional<SelfTestRow> live() {
        return entities.createQuery("select t from SelfTest t", SelfTestRow.class)
                .getResultStream()
                .filter(test -> test.isLive(clock.instant()))
                .findFirst();
    }
}
