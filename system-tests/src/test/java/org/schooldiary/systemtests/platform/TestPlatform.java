package org.schooldiary.systemtests.platform;

import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;

/**
 * One issuer at {@code http://127.0.0.1:<port>}, registered with a tool server by dynamic registration.
 *
 * <p>It is stricter than most real ones: what the tool sends to any of its addresses must be exactly what the
 * specifications ask for, or the answer is an error that names the mistake.
 */
public final class TestPlatform implements AutoCloseable {

    /** How long its tokens live, as with Moodle. */
    private static final long TOKEN_SECONDS = 60;

    private final HttpServer server;
    private final URI issuer;
    private final ToolServer tool;
    private final SigningKeys keys = new SigningKeys();
    private final Map<String, PlatformCourse> courses = new ConcurrentHashMap<>();
    private final RegistrationDesk registrations;
    private final KeyEndpoint keyEndpoint;
    private final EulaDesk eulaDesk;
    private final AtomicInteger asked = new AtomicInteger();
    private final BrowserDesk browserDesk = new BrowserDesk(this);
    private final TokenDesk tokens;
    private final GradeDesk grades;

    private TestPlatform(ToolServer tool) {
        this.tool = tool;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No port for the platform", e);
        }
        issuer = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        registrations = new RegistrationDesk(issuer, tool);
        keyEndpoint = new KeyEndpoint(keys);
        tokens = new TokenDesk(issuer, tool, registrations);
        grades = new GradeDesk(issuer, tokens, courses);
        server.createContext("/openid-configuration", registrations::configuration);
        server.createContext("/register", registrations::register);
        serve("/jwks", keyEndpoint::answer);
        serve("/token", tokens::answer);
        server.createContext("/course-page/", browserDesk::coursePage);
        server.createContext("/storage-frame", browserDesk::storageFrame);
        server.createContext("/storage.js", browserDesk::storageScript);
        server.createContext("/auth", browserDesk::authorize);
        eulaDesk = new EulaDesk(this, tokens);
        serve("/eula/", eulaDesk::answer);
        serve("/memberships/", new RosterDesk(issuer, tokens, courses)::answer);
        GroupDesk groups = new GroupDesk(issuer, tokens, courses);
        serve("/groups/", groups::groups);
        serve("/group-sets/", groups::sets);
        serve("/grades/", grades::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "test platform");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    private void serve(String path, HttpHandler desk) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            desk.handle(exchange);
        });
    }

    /** A platform the tool knows and trusts. */
    public static TestPlatform connectedTo(ToolServer tool) {
        TestPlatform platform = new TestPlatform(tool);
        platform.registerBy(Admin.of(tool).registrationLink(Map.of("active", true)));
        return platform;
    }

    /** A platform the tool has never heard of. */
    public static TestPlatform strangerTo(ToolServer tool) {
        return new TestPlatform(tool);
    }

    /** Opens the one-time link as the platform's administrator would. */
    public Answer registerBy(URI link) {
        String more = Http.form(registration());
        return Http.get(URI.create(link + (link.getQuery() == null ? "?" : "&") + more));
    }

    /** What the platform sends along when it opens a registration. */
    public Map<String, String> registration() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("openid_configuration", issuer + "/openid-configuration");
        if (registrations.givesToken()) {
            parameters.put("registration_token", registrations.expectedToken());
        }
        return parameters;
    }

    public URI issuer() {
        return issuer;
    }

    public ToolServer tool() {
        return tool;
    }

    /** @throws AssertionError when the tool has not registered */
    public String clientId() {
        return registrations.clientId();
    }

    public String deploymentId() {
        return RegistrationDesk.DEPLOYMENT;
    }

    public RegistrationDesk registrations() {
        return registrations;
    }

    /** How often the tool asked for anything so far: keys, tokens or rosters. */
    public int asked() {
        return asked.get();
    }

    public BrowserDesk browserDesk() {
        return browserDesk;
    }

    public EulaDesk eulaDesk() {
        return eulaDesk;
    }

    public KeyEndpoint keyEndpoint() {
        return keyEndpoint;
    }

    /** Its gradebook; launches {@link #withGrades} tell of it. */
    public GradeDesk grades() {
        return grades;
    }

    /** The message says where the gradebook of the course is, too. */
    public UnaryOperator<IdToken> withGrades(PlatformCourse course) {
        return message -> message.with(Lti.GRADES, grades.claim(course));
    }

    /** Every access token is withdrawn before its time. */
    public void forgetTokens() {
        tokens.forget();
    }

    public RSAKey key() {
        return keys.current();
    }

    public RSAKey rotateKey() {
        return keys.rotate();
    }

    public static RSAKey strangerKey() {
        return SigningKeys.strangerKey();
    }

    /** A new course; its roster is served at its memberships address. */
    public PlatformCourse course(String label, String title) {
        return courseWithId("c-" + UUID.randomUUID(), label, title);
    }

    /** The same with a context id of the test's choice, unique on this platform. */
    public PlatformCourse courseWithId(String id, String label, String title) {
        PlatformCourse course = new PlatformCourse(id, label, title);
        courses.put(course.id(), course);
        return course;
    }

    public String membershipsOf(PlatformCourse course) {
        return issuer + "/memberships/" + course.id();
    }

    /** All a platform tells the tool when the person clicks the link in the course, with the roles enrolled with. */
    public IdToken message(PlatformPerson person, PlatformCourse course, String nonce) {
        Map<String, Object> claims = new LinkedHashMap<>(person.claims());
        long now = Instant.now().getEpochSecond();
        claims.put("iss", issuer.toString());
        claims.put("aud", clientId());
        claims.put("iat", now);
        claims.put("exp", now + TOKEN_SECONDS);
        claims.put("nonce", nonce);
        claims.put("locale", "ru-RU");
        claims.put(Lti.VERSION, "1.3.0");
        claims.put(Lti.MESSAGE_TYPE, "LtiResourceLinkRequest");
        claims.put(Lti.DEPLOYMENT_ID, deploymentId());
        claims.put(Lti.TARGET_LINK_URI, tool.uri("/lti/launch").toString());
        claims.put(Lti.RESOURCE_LINK, Map.of("id", "link-" + course.id(), "title", "Журнал"));
        claims.put(Lti.ROLES, course.rolesOf(person));
        claims.put(Lti.CONTEXT, course.claim());
        claims.put(Lti.TOOL_PLATFORM, Map.of("guid", "test-platform", "product_family_code", "test-platform"));
        claims.put(
                Lti.LAUNCH_PRESENTATION,
                Map.of("document_target", "iframe", "locale", "ru", "return_url", issuer + "/return"));
        claims.put(
                Lti.NAMES_ROLE_SERVICE,
                Map.of("context_memberships_url", membershipsOf(course), "service_versions", List.of("2.0")));
        if (!course.groups().isEmpty()) {
            claims.put(
                    Lti.GROUP_SERVICE,
                    Map.of(
                            "context_groups_url",
                            issuer + "/groups/" + course.id(),
                            "context_group_sets_url",
                            issuer + "/group-sets/" + course.id(),
                            "scope",
                            List.of(Lti.GROUP_SCOPE),
                            "service_versions",
                            List.of("1.0")));
        }
        return new IdToken(claims);
    }

    /** A message of claims that were captured elsewhere. */
    public static IdToken message(Map<String, Object> claims) {
        return new IdToken(claims);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    @Override
    public String toString() {
        return "platform " + issuer + " " + Json.write(courses.keySet());
    }
}
