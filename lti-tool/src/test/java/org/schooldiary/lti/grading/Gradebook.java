package org.schooldiary.lti.grading;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooldiary.lti.fixture.AdjustableClock;
import org.schooldiary.lti.fixture.FakePlatform;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.fixture.FakePlatform.Asked;
import org.schooldiary.lti.fixture.StoredKeys;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.service.ServiceRequests;

/** A platform with a gradebook at <code>/ags</code>, which answers as it is told. */
final class Gradebook implements AutoCloseable {

    static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

    final AdjustableClock clock = AdjustableClock.atSchoolTime();
    final Map<String, Deque<Answer>> answers = new HashMap<>();
    final FakePlatform platform = new FakePlatform()
            .at("/token", asked -> Answer.json("{\"access_token\":\"t\",\"expires_in\":3600}"))
            .at("/ags", this::answer);
    final PlatformHttp http = new PlatformHttp(new PlatformHosts(Set.of(), true), TrustedCertificates.system());
    final ServiceRequests services = new ServiceRequests(StoredKeys.keySet(clock), http, clock);

    /** Answers a request, by method, path and query as they stand in the first line; one after another. */
    Gradebook answering(String line, Answer... inTurn) {
        answers.put(line, new ArrayDeque<>(List.of(inTurn)));
        return this;
    }

    private Answer answer(Asked asked) {
        Deque<Answer> waiting = answers.get(asked.method() + " " + asked.path());
        if (waiting == null) {
            return Answer.status(404);
        }
        return waiting.size() == 1 ? waiting.peek() : waiting.pop();
    }

    static Answer typed(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type), body);
    }

    GradeService service(String... scopes) {
        return new GradeService(
                Set.of(scopes).stream().map(scope -> AGS + scope).collect(Collectors.toSet()),
                Optional.of(address("/ags/lineitems?type_id=1")),
                Optional.empty());
    }

    GradeService everything() {
        return service("lineitem", "lineitem.readonly", "result.readonly", "score");
    }

    URI address(String path) {
        return platform.address(path);
    }

    Registration registration() {
        return new Registration(
                new RegistrationId("1"),
                new Issuer(platform.origin()),
                new ClientId("c"),
                platform.address("/auth"),
                platform.address("/token"),
                Optional.empty(),
                platform.address("/jwks"),
                true,
                Optional.empty());
    }

    @Override
    public void close() {
        platform.close();
        http.close();
    }
}
