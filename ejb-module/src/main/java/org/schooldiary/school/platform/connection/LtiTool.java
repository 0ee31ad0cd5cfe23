package org.schooldiary.school.platform.connection;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schooldiary.lti.deeplinking.DeepLinkingAnswers;
import org.schooldiary.lti.eula.EulaAnswers;
import org.schooldiary.lti.grading.LineItems;
import org.schooldiary.lti.grading.Results;
import org.schooldiary.lti.grading.Scores;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.keys.KeySetSource;
import org.schooldiary.lti.keys.MasterKey;
import org.schooldiary.lti.keys.PlatformKeys;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.keys.ToolKeys;
import org.schooldiary.lti.launch.CustomParameters;
import org.schooldiary.lti.launch.LaunchValidation;
import org.schooldiary.lti.login.AnsweredLogins;
import org.schooldiary.lti.login.LoginStates;
import org.schooldiary.lti.login.OidcLogin;
import org.schooldiary.lti.membership.Groups;
import org.schooldiary.lti.membership.Rosters;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.lti.registration.dynamic.DynamicRegistration;
import org.schooldiary.lti.registration.dynamic.ToolDescription;
import org.schooldiary.lti.registration.trial.RegistrationTrial;
import org.schooldiary.lti.selftest.SelfTest;
import org.schooldiary.lti.service.ServiceRequests;

/** Puts the LTI tool together from the settings and the stores of this package; one of each part per node. */
@ApplicationScoped
public class LtiTool {
    @Inject
    @ConfigProperty(name = "diary.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "diary.allow.private.platforms", defaultValue = "false")
    private boolean allowPrivate;

    @Inject
    @ConfigProperty(name = "diary.platform.hosts")
    private Optional<String> hosts;

    @Inject
    @ConfigProperty(name = "diary.trust.certs")
    private Optional<String> certificates;

    @Inject
    @ConfigProperty(name = "diary.home", defaultValue = "diary-data")
    private String home;

    @Inject
    @ConfigProperty(name = "diary.master.key.file")
    private Optional<String> masterKeyFile;

    @Resource
    private ManagedExecutorService background;

    @Produces
    @Singleton
    ToolAddress address() {
        return new ToolAddress(URI.create(baseUrl));
    }

    @Produces
    @Singleton
    PlatformHttp http() {
        return new PlatformHttp(platformHosts(), trusted());
    }

    void close(@Disposes PlatformHttp http) {
        http.close();
    }

    @Produces
    @Singleton
    PlatformKeys platformKeys(PlatformHttp http, ToolAddress tool, SelfTestBook selfTests, Clock clock) {
        KeySetSource network = PlatformKeys.network(http);
        return new PlatformKeys(
                address -> {
                    Optional<String> own = tool.owns(address) ? selfTests.keySet(address) : Optional.empty();
                    return own.isPresent() ? own.get() : network.fetch(address);
                },
                background,
                clock);
    }

    /** The only client that may connect to this server itself, and to nothing else that is private. */
    @Produces
    @Singleton
    SelfTest selfTest(ToolAddress tool, Clock clock) {
        PlatformHosts own = PlatformHosts.and(Set.of(WebAddress.hostAndPort(tool.base())));
        return new SelfTest(PlatformHttp.toOurselves(own, trusted()), tool, clock);
    }

    void close(@Disposes SelfTest test) {
        test.close();
    }

    @Produces
    @Singleton
    LoginStates loginStates(MasterKey master) {
        return new LoginStates(master.derived("login states"));
    }

    @Produces
    @Singleton
    OidcLogin login(ToolAddress tool, Registrations registrations, LoginStates states, Clock clock) {
        return new OidcLogin(tool, registrations, states, clock);
    }

    @Produces
    @Singleton
    LaunchValidation validation(
            ToolAddress tool,
            Registrations registrations,
            AnsweredLogins answered,
            LoginStates states,
            PlatformKeys keys,
            Clock clock) {
        return new LaunchValidation(tool, registrations, answered, states, keys, clock);
    }

    @Produces
    @Singleton
    MasterKey masterKey() {
        Path file = masterKeyFile.map(Path::of).orElseGet(() -> Path.of(home, "master-key"));
        try {
            return MasterKeyFile.at(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("diary.master.key.file", unreadable);
        }
    }

    @Produces
    @Singleton
    ToolKeySet toolKeys(ToolKeys store, MasterKey master, Clock clock) {
        return new ToolKeySet(store, master, clock);
    }

    /** One of them, so that an access token is asked for once and serves every service. */
    @Produces
    @Singleton
    ServiceRequests services(ToolKeySet keys, PlatformHttp http, Clock clock) {
        return new ServiceRequests(keys, http, clock);
    }

    @Produces
    @Singleton
    Rosters rosters(ServiceRequests services, Clock clock) {
        return new Rosters(services, clock);
    }

    @Produces
    @Singleton
    LineItems lineItems(ServiceRequests services, Clock clock) {
        return new LineItems(services, clock);
    }

    @Produces
    @Singleton
    Scores scores(ServiceRequests services, Clock clock) {
        return new Scores(services, clock);
    }

    @Produces
    @Singleton
    Results results(ServiceRequests services, Clock clock) {
        return new Results(services, clock);
    }

    @Produces
    @Singleton
    Groups groups(ServiceRequests services, Clock clock) {
        return new Groups(services, clock);
    }

    @Produces
    @Singleton
    EulaAnswers eulaAnswers(ServiceRequests services) {
        return new EulaAnswers(services);
    }

    @Produces
    @Singleton
    DeepLinkingAnswers deepLinkingAnswers(ToolKeySet keys, Clock clock) {
        return new DeepLinkingAnswers(keys, clock);
    }

    @Produces
    @Singleton
    ToolDescription description(ToolAddress tool) {
        return new ToolDescription(
                tool,
                "School Diary",
                "Class journal and pupil diary. Журнал класса и дневник ученика.",
                Optional.of(URI.create(tool.base() + "/assets/favicon.svg")),
                "School Diary · Дневник",
                Map.of(CustomParameters.CONTEXT_HISTORY, "$Context.id.history"),
                Map.of(
                        CustomParameters.CANVAS_OBSERVEES, "$com.instructure.User.observees",
                        CustomParameters.CANVAS_OBSERVEE_SIS_IDS, "$com.instructure.Observee.sisIds"));
    }

    @Produces
    @Singleton
    DynamicRegistration dynamicRegistration(PlatformHttp http, ToolDescription description) {
        return new DynamicRegistration(http, description);
    }

    @Produces
    @Singleton
    RegistrationTrial trial(ToolAddress tool, ToolKeySet keys, Clock clock) {
        PlatformHttp hurried = new PlatformHttp(platformHosts(), trusted(), RegistrationTrial.LONGEST_ANSWER);
        return new RegistrationTrial(hurried, tool, keys, clock);
    }

    void close(@Disposes RegistrationTrial trial) {
        trial.close();
    }

    private PlatformHosts platformHosts() {
        Set<String> listed = Arrays.stream(hosts.orElse("").split(","))
                .filter(host -> !host.isBlank())
                .collect(Collectors.toSet());
        return new PlatformHosts(listed, allowPrivate);
    }

    private TrustedCertificates trusted() {
        if (certificates.isEmpty()) {
            return TrustedCertificates.system();
        }
        try (InputStream pem = Files.newInputStream(Path.of(certificates.get()))) {
            return TrustedCertificates.systemAnd(pem);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("diary.trust.certs", unreadable);
        }
    }
}
