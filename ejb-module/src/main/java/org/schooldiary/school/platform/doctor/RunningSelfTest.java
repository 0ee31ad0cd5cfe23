package org.schooldiary.school.platform.doctor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.keys.PlatformKeys;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.selftest.SelfTest;
import org.schooldiary.lti.selftest.SelfTestPlatform;
import org.schooldiary.lti.selftest.SelfTestResult;
import org.schooldiary.lti.selftest.StaleLogin;
import org.schooldiary.school.people.RuleRefused;
import org.schooldiary.school.platform.connection.SelfTestBook;
import org.schooldiary.school.store.Leases;
import org.schooldiary.school.store.Secret;

/** Has the tool examine itself, one test at a time in the whole installation, outside every transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunningSelfTest {
    private static final String LEASE = "self-test";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    private Leases leases;

    @Inject
    private SelfTestBook book;

    @Inject
    private SelfTest test;

    @Inject
    private ToolAddress tool;

    @Inject
    private PlatformKeys keys;

    /**
     * Sends every wrong login and launch to our own addresses; takes seconds.
     *
     * @param stale makes a login of that registration that has ended
     * @throws RuleRefused where a test is under way
     * @throws PlatformUnreachable where our own address does not answer from here
     */
    public List<SelfTestResult> run(Function<RegistrationId, StaleLogin> stale) throws PlatformUnreachable {
        if (!leases.take(LEASE, LONGEST)) {
            throw new RuleRefused("SelfTestUnderWay", "rule.SelfTestUnderWay");
        }
        try {
            return run(Secret.fresh(), new SelfTestPlatform(tool), stale);
        } finally {
            leases.giveBack(LEASE);
        }
    }

    private List<SelfTestResult> run(
            Secret secret, SelfTestPlatform platform, Function<RegistrationId, StaleLogin> stale)
            throws PlatformUnreachable {
        List<RegistrationId> registrations = book.begin(platform, secret);
        try {
            return test.run(platform, secret.text(), () -> stale.apply(registrations.get(0)));
        } finally {
            book.end();
            registrations.forEach(keys::forget);
        }
    }
}
