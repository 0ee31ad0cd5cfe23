package org.schooldiary.lti.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.AdjustableClock;
import org.schooldiary.lti.fixture.FakePlatform;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.fixture.StoredKeys;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.launch.GroupService;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;

class GroupsTest {

    private static final String TYPE = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";

    private final AdjustableClock clock = AdjustableClock.atSchoolTime();
    private final Map<String, Answer> pages = new HashMap<>();
    private final FakePlatform platform = new FakePlatform()
            .at("/token", asked -> Answer.json("{\"access_token\":\"t\",\"expires_in\":3600}"))
            .at(
                    "/groups",
                    asked -> asked.header("accept").equals(TYPE)
                            ? pages.getOrDefault(String.valueOf(asked.path().getQuery()), Answer.status(404))
                            : Answer.status(400))
            .at("/sets", asked -> Answer.json("{\"sets\":[{\"id\":\"s1\",\"name\":\"Подгруппы\"}]}"));
    private final PlatformHttp http = new PlatformHttp(new PlatformHosts(Set.of(), true), TrustedCertificates.system());
    private final Groups groups = new Groups(new ServiceRequests(StoredKeys.keySet(clock), http, clock), clock);

    @AfterEach
    void close() {
        platform.close();
        http.close();
    }

    @Test
    void reads_all_pages_and_the_names_of_sets() throws IOException {
        pages.put(
                "null",
                new Answer(
                        200,
                        Map.of("Link", "</groups?p=2>; rel=next"),
                        "{\"id\":\"x\",\"groups\":[{\"id\":\"g1\",\"name\":\"Первая\",\"set_id\":\"s1\"}]}"));
        pages.put(
                "p=2",
                Answer.json("{\"groups\":[{\"id\":\"g2\",\"name\":\"Вторая\",\"set_id\":\"gone\"},{\"id\":\"g3\"}]}"));

        assertThat(read(Optional.of(platform.address("/sets"))))
                .containsExactly(
                        new CourseGroup("g1", "Первая", Optional.of("Подгруппы")),
                        new CourseGroup("g2", "Вторая", Optional.empty()));
    }

    @Test
    void asks_for_no_more_than_reading_groups() throws IOException {
        pages.put("null", Answer.json("{\"groups\":[]}"));

        assertThat(read(Optional.empty())).isEmpty();
        assertThat(platform.asked("/token").get(0).body()).contains("contextgroup.readonly");
    }

    @Test
    void what_is_no_list_of_groups_is_an_error() {
        assertThatThrownBy(() -> read(Optional.empty())).isInstanceOf(ServiceRefused.class);
        for (var broken : new String[] {"<html>", "{}", "{\"groups\":{}}"}) {
            pages.put("null", Answer.json(broken));
            assertThatThrownBy(() -> read(Optional.empty())).as(broken).isInstanceOf(RosterUnreadable.class);
        }
    }

    private List<CourseGroup> read(Optional<java.net.URI> sets) throws IOException {
        var registration = new Registration(
                new RegistrationId("1"),
                new Issuer(platform.origin()),
                new ClientId("c"),
                platform.address("/auth"),
                platform.address("/token"),
                Optional.empty(),
                platform.address("/jwks"),
                true,
                Optional.empty());
        return groups.read(registration, new GroupService(platform.address("/groups"), sets));
    }
}
