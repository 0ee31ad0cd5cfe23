package org.schooldiary.lti.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.AdjustableClock;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.FakePlatform;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.fixture.StoredKeys;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;

class RostersTest {

    private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final AdjustableClock clock = AdjustableClock.atSchoolTime();
    private final Map<String, Answer> pages = new HashMap<>();
    private final FakePlatform platform = new FakePlatform()
            .at("/token", asked -> Answer.json("{\"access_token\":\"t\",\"expires_in\":3600}"))
            .at(
                    "/memberships",
                    asked -> asked.header("accept").equals(TYPE)
                            ? pages.getOrDefault(String.valueOf(asked.path().getQuery()), Answer.status(404))
                            : Answer.status(400));
    private final PlatformHttp http = new PlatformHttp(new PlatformHosts(Set.of(), true), TrustedCertificates.system());
    private final Rosters rosters = new Rosters(new ServiceRequests(StoredKeys.keySet(clock), http, clock), clock);

    @AfterEach
    void close() {
        platform.close();
        http.close();
    }

    @Test
    void reads_moodles_roster() throws IOException {
        page(
                "null",
                Claimed.read("moodle-nrps-exchanges.json").get(0).path("body").toString(),
                null);

        var roster = read();

        assertThat(roster.members()).hasSize(4);
        var elise = roster.members().get(3);
        assertThat(elise.subject()).isEqualTo(new Subject("12"));
        assertThat(elise.names().given()).contains("Élise");
        assertThat(elise.roles().learner()).isTrue();
        assertThat(elise.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(elise.sourcedId()).contains("SIS-S-05");
        assertThat(roster.readAt()).isEqualTo(clock.instant());
        assertThat(platform.asked("/memberships").get(0).header("authorization"))
                .isEqualTo("Bearer t");
    }

    @Test
    void follows_pages_though_the_link_is_written_as_moodle_writes_it() throws IOException {
        page("null", members("1", "2"), "<" + platform.origin() + "/memberships?limit=2&amp;from=2>; rel=”next”");
        page("limit=2&from=2", members("3"), null);

        assertThat(subjects(read())).isEqualTo("1 2 3");
    }

    @Test
    void counts_a_person_once_who_moves_to_a_later_page_meanwhile() throws IOException {
        page("null", members("1", "2"), "</memberships?p=2>; rel=next");
        page("p=2", members("2", "3"), null);

        assertThat(subjects(read())).isEqualTo("1 2 3");
    }

    @Test
    void passes_over_entries_without_usable_id_and_says_how_many() throws IOException {
        page(
                "null",
                "{\"members\":[{\"user_id\":\"1\",\"roles\":[\"Learner\"]},{\"roles\":[]},{\"user_id\":\"\"},"
                        + "{\"user_id\":\"" + "x".repeat(256) + "\"},5,null,{\"user_id\":{\"a\":1}}]}",
                null);

        var roster = read();

        assertThat(subjects(roster)).isEqualTo("1");
        assertThat(roster.unreadable()).isEqualTo(6);
    }

    @Test
    void knows_inactive_members_and_those_without_status_roles_and_names() throws IOException {
        page(
                "null",
                "{\"members\":[{\"user_id\":\"1\",\"status\":\"Inactive\"},{\"user_id\":\"2\",\"status\":\"Deleted\"},"
                        + "{\"user_id\":\"3\",\"status\":\"Suspended\"},{\"user_id\":\"4\",\"status\":null}]}",
                null);

        assertThat(read().members().stream().map(Member::status))
                .containsExactly(
                        MemberStatus.INACTIVE, MemberStatus.DELETED, MemberStatus.INACTIVE, MemberStatus.ACTIVE);
        assertThat(read().members().get(3).names().full()).isEmpty();
        assertThat(read().members().get(3).roles().names()).isEmpty();
    }

    @Test
    void an_empty_course_is_a_roster() throws IOException {
        page("null", "{\"members\":[]}", null);

        assertThat(read().members()).isEmpty();
    }

    @Test
    void a_chain_of_pages_that_breaks_gives_no_roster() {
        page("null", members("1", "2"), "</memberships?p=2>; rel=next");

        pages.put("p=2", Answer.status(500));
        assertThatThrownBy(this::read).isInstanceOf(ServiceRefused.class);
        for (var broken : new String[] {"<html>", "", "{}", "{\"members\":null}", "{\"members\":{}}", "[]"}) {
            page("p=2", broken, null);
            assertThatThrownBy(this::read).as(broken).isInstanceOf(RosterUnreadable.class);
        }
    }

    @Test
    void a_platform_that_goes_away_between_pages_gives_no_roster() {
        pages.put("null", new Answer(200, Map.of("Link", "</memberships?p=2>; rel=next"), members("1")));
        pages.put("p=2", new Answer(200, Map.of("Content-Encoding", "gzip"), "cut off"));

        assertThatThrownBy(this::read).isInstanceOf(PlatformUnreachable.class);
    }

    @Test
    void an_endless_chain_gives_no_roster() {
        page("null", members("1"), "</memberships?p=2>; rel=next");
        page("p=2", members("2"), "</memberships>; rel=next");
        assertThatThrownBy(this::read).isInstanceOf(RosterUnreadable.class).hasMessageContaining("does not end");

        for (int number = 2; number < PageChain.MAX_PAGES + 10; number++) {
            page("p=" + number, members("1"), "</memberships?p=" + (number + 1) + ">; rel=next");
        }
        assertThatThrownBy(this::read).isInstanceOf(RosterUnreadable.class).hasMessageContaining("does not end");
    }

    @Test
    void does_not_carry_the_token_to_another_host() {
        try (var elsewhere = new FakePlatform().at("/", asked -> Answer.json(members("9")))) {
            page("null", members("1"), "<" + elsewhere.origin() + "/>; rel=next");

            assertThatThrownBy(this::read).isInstanceOf(RosterUnreadable.class).hasMessageContaining("another host");
            assertThat(elsewhere.asked("/")).isEmpty();
        }
    }

    @Test
    void reads_a_large_course_on_one_page() throws IOException {
        var many = IntStream.range(0, 5000)
                .mapToObj(number -> "{\"user_id\":\"" + number + "\",\"name\":\"" + "Длинное Имя ".repeat(20) + "\"}")
                .collect(Collectors.joining(",", "{\"members\":[", "]}"));
        page("null", many, null);

        assertThat(read().members()).hasSize(5000);
    }

    @Test
    void tells_where_differences_are_read_later() throws IOException {
        page("null", members("1"), "</memberships?p=2>; rel=\"next\", </memberships?since=7>; rel=\"differences\"");
        page("p=2", members("2"), "</memberships?since=9>; rel=\"differences\"");

        // The first page's: what changes while the second is read must not be lost.
        assertThat(read().differences()).contains(platform.address("/memberships?since=7"));
    }

    @Test
    void asks_no_other_host_for_differences() throws IOException {
        page("null", members("1"), "<https://elsewhere.example/memberships?since=7>; rel=differences");

        assertThat(read().differences()).isEmpty();
    }

    @Test
    void reads_differences_with_those_who_left() throws IOException {
        page(
                "since=7",
                "{\"members\":[{\"user_id\":\"1\",\"status\":\"Deleted\",\"roles\":[]},"
                        + "{\"user_id\":\"3\",\"status\":\"Active\",\"roles\":[\"Learner\"]}]}",
                "</memberships?since=8>; rel=\"differences\"");

        var differences = rosters.readDifferences(registration(), platform.address("/memberships?since=7"));

        assertThat(differences.changed().stream().map(Member::status))
                .containsExactly(MemberStatus.DELETED, MemberStatus.ACTIVE);
        assertThat(differences.next()).contains(platform.address("/memberships?since=8"));
    }

    @Test
    void knows_the_groups_of_a_member_when_it_asks_for_them() throws IOException {
        page(
                "groups=true",
                "{\"members\":[{\"user_id\":\"1\",\"group_enrollments\":[{\"group_id\":\"g1\"},{\"group_id\":\"g2\"}]}]}",
                null);

        var roster = rosters.readWithGroups(registration(), new MembershipService(platform.address("/memberships")));

        assertThat(roster.members().get(0).groups()).containsExactlyInAnyOrder("g1", "g2");
    }

    private Roster read() throws IOException {
        return rosters.read(registration(), new MembershipService(platform.address("/memberships")));
    }

    private Registration registration() {
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

    private void page(String query, String body, String link) {
        var headers = new HashMap<>(Map.of("Content-Type", TYPE + "; charset=utf-8"));
        if (link != null) {
            headers.put("Link", link);
        }
        pages.put(query, new Answer(200, headers, body));
    }

    private static String members(String... ids) {
        return java.util.Arrays.stream(ids)
                .map(id -> "{\"user_id\":\"" + id + "\",\"roles\":[\"Learner\"],\"status\":\"Active\"}")
                .collect(Collectors.joining(",", "{\"members\":[", "]}"));
    }

    private static String subjects(Roster roster) {
        return roster.members().stream().map(member -> member.subject().value()).collect(Collectors.joining(" "));
    }
}
