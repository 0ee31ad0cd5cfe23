package org.schooldiary.systemtests.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.IdToken;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Login;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** One captured platform, played by a test platform: its messages keep all their claims but addresses and times. */
final class Sample implements AutoCloseable {

    private final TestPlatform platform;
    private final PlatformCourse course;
    private final String capturedHost;
    private final Map<String, PlatformPerson> people = new LinkedHashMap<>();

    private Sample(TestPlatform platform, PlatformCourse course, String capturedHost) {
        this.platform = platform;
        this.course = course;
        this.capturedHost = capturedHost;
    }

    /** Moodle 4.5 with the people of its captured roster; observer1 is a Learner there like everybody else. */
    static Sample moodle(ToolServer tool) {
        TestPlatform platform = TestPlatform.connectedTo(tool);
        Sample sample =
                new Sample(platform, platform.courseWithId("2", "7A-MATH", "7A Mathematics"), "http://127.0.0.1:8088");
        JsonNode exchanges = read("moodle-nrps-exchanges");
        for (JsonNode member : Json.items(exchanges.path(0).path("body").path("members"))) {
            sample.learner(
                    member.path("user_id").asText(),
                    member.path("family_name").asText(),
                    member.path("given_name").asText());
        }
        sample.learner("7", "Observer", "Otto");
        return sample;
    }

    /** A ceLTIc platform; its roster was not captured, its pupils are known by their ids only. */
    static Sample celtic(ToolServer tool) {
        TestPlatform platform = TestPlatform.connectedTo(tool);
        Sample sample =
                new Sample(platform, platform.courseWithId("c7a", "7A", "7A Mathematics"), "http://127.0.0.1:8090");
        sample.enrolPupils();
        return sample;
    }

    void enrolPupils() {
        learner("s1", "Albrecht", "Sophie");
        learner("s2", "Brandt", "Simon");
    }

    void withdraw(String sub) {
        course.withdraw(person(sub));
    }

    PlatformPerson person(String sub) {
        PlatformPerson person = people.get(sub);
        if (person == null) {
            throw new AssertionError("Not in the roster: " + sub + " of " + people.keySet());
        }
        return person;
    }

    /** Sends the captured message and opens the session it leads to. */
    Session launch(String name) {
        Launcher browser = new Launcher(platform);
        Map<String, String> initiation = browser.initiation();
        Login login = browser.login(initiation);
        return browser.enter(browser.post(adapted(name, login).signedBy(platform.key()), login.state()));
    }

    /** Only addresses, client, deployment and times differ from what was captured. */
    private IdToken adapted(String name, Login login) {
        String text = read(name)
                .path("claims")
                .toString()
                .replace(
                        capturedHost + "/mod/lti/services.php/CourseSection/2/bindings/1/memberships",
                        platform.membershipsOf(course))
                .replace(capturedHost, platform.issuer().toString());
        Map<String, Object> claims = Json.map(Json.read(text));
        long now = Instant.now().getEpochSecond();
        IdToken message = TestPlatform.message(claims)
                .with("aud", claims.get("aud") instanceof List<?> ? List.of(platform.clientId()) : platform.clientId())
                .with("nonce", login.nonce())
                .with("iat", now)
                .with("exp", now + 60)
                .with(Lti.DEPLOYMENT_ID, platform.deploymentId())
                .with(Lti.TARGET_LINK_URI, platform.tool().uri("/lti/launch").toString());
        if (claims.containsKey("azp")) {
            message.with("azp", platform.clientId());
        }
        if (!claims.containsKey(Lti.NAMES_ROLE_SERVICE)) {
            // Not in the captured message because the service was not switched on there; the roster comes by it.
            message.with(
                    Lti.NAMES_ROLE_SERVICE,
                    Map.of(
                            "context_memberships_url",
                            platform.membershipsOf(course),
                            "service_versions",
                            List.of("2.0")));
        }
        return message;
    }

    private void learner(String sub, String familyName, String givenName) {
        PlatformPerson person = new PlatformPerson(sub, familyName, givenName);
        people.put(sub, person);
        course.enrol(person, "Learner");
    }

    /** The names of all captured launch messages in the resources. */
    static List<String> namesOfLaunches() {
        URL directory = Sample.class.getResource("/lti-samples");
        if (directory == null) {
            throw new AssertionError("lti-samples are not in the resources");
        }
        try (Stream<Path> files = Files.list(Path.of(directory.toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("-launch-") && name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("lti-samples", e);
        } catch (URISyntaxException e) {
            throw new AssertionError("lti-samples", e);
        }
    }

    private static JsonNode read(String name) {
        try (InputStream file = Sample.class.getResourceAsStream("/lti-samples/" + name + ".json")) {
            if (file == null) {
                throw new AssertionError("No sample " + name);
            }
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public void close() {
        platform.close();
    }
}
