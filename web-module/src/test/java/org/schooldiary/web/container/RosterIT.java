package org.schooldiary.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooldiary.web.container.LaunchFixture.ADMINISTRATOR;
import static org.schooldiary.web.container.LaunchFixture.INSTRUCTOR;
import static org.schooldiary.web.container.LaunchFixture.LEARNER;
import static org.schooldiary.web.container.LaunchFixture.STAFF;
import static org.schooldiary.web.container.LaunchFixture.learner;
import static org.schooldiary.web.container.LaunchFixture.learners;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.lti.membership.CourseGroup;
import org.schooldiary.lti.membership.Member;
import org.schooldiary.lti.membership.MemberStatus;
import org.schooldiary.lti.membership.Roster;
import org.schooldiary.lti.membership.RosterDifferences;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.school.journal.CourseLearners;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PeopleSearch;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.people.Viewers;
import org.schooldiary.school.platform.Arrival;
import org.schooldiary.school.platform.Arrivals;
import org.schooldiary.school.platform.CourseState;
import org.schooldiary.school.platform.Courses;
import org.schooldiary.school.platform.GroupBook;
import org.schooldiary.school.platform.KeepingRoster;
import org.schooldiary.school.platform.MemberStanding;
import org.schooldiary.school.platform.RosterBook;
import org.schooldiary.school.platform.RosterProblem;
import org.schooldiary.school.platform.RosterQueue;
import org.schooldiary.school.platform.RosterReading;
import org.schooldiary.school.platform.RosterTaken;
import org.schooldiary.school.platform.RosterView.Listed;
import org.schooldiary.school.platform.connection.Platforms;
import org.schooldiary.school.store.Ids;

@ExtendWith(ArquillianExtension.class)
class RosterIT {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final String REASON = "Так сказала мама";

    @Inject
    private Platforms platforms;

    @Inject
    private Registrations registrations;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Courses courses;

    @Inject
    private RosterBook book;

    @Inject
    private GroupBook groups;

    @Inject
    private RosterQueue queue;

    @Inject
    private RosterReading rosters;

    @Inject
    private KeepingRoster keeping;

    @Inject
    private CourseLearners proposed;

    @Inject
    private PeopleSearch people;

    @Inject
    private Viewers viewers;

    private Registration platform;
    private LaunchFixture launches;
    private Viewer teacher;
    private CourseId course;

    @Deployment
    static WebArchive diary() {
        return DiaryArchive.with(RosterIT.class, LaunchFixture.class);
    }

    @BeforeEach
    void aCourseWithItsTeacher() {
        String id = platforms
                .connect(LaunchFixture.newPlatform("client-" + Ids.next()))
                .id();
        platform = registrations.find(new RegistrationId(id)).orElseThrow();
        launches = LaunchFixture.offeringClassLists(platform);
        Arrival arrival = arrive("t1", INSTRUCTOR);
        teacher = arrival.viewer();
        course = arrival.course();
    }

    @Test
    void aListThatLacksManyLeavesThemMissingUntilSomebodyDecides() {
        take("a", "b", "c", "d", "e", "f");
        assertThat(take("a").problem()).contains(RosterProblem.MANY_MISSING);
        assertThat(members()).filteredOn(Listed::missing).hasSize(5);
        assertThat(rosters.questions(teacher, course)).isEqualTo(5);

        keeping.decide(teacher, course, List.of(person("b"), person("c"), person("d")), true);
        keeping.decide(teacher, course, List.of(person("e"), person("f")), false);

        assertThat(members()).noneMatch(Listed::missing);
        assertThat(names()).containsExactly("Белова Татьяна", "Ученик a", "Ученик e", "Ученик f");
        assertThat(take("a").problem()).isEmpty();
        assertThat(names()).hasSize(4);
    }

    @Test
    void whoeverComesBackIsNotMissingAnyMore() {
        take("a", "b", "c", "d", "e", "f");
        take("a");

        assertThat(take("a", "b", "c", "d", "e", "f").problem()).isEmpty();
        assertThat(members()).noneMatch(Listed::missing);
    }

    @Test
    void oneOfManyWhoIsMissingHasLeft() {
        take("a", "b", "c", "d", "e", "f");

        assertThat(take("a", "b", "c", "d", "e").gone()).isOne();
        assertThat(names()).doesNotContain("Ученик f");
    }

    @Test
    void whoeverHasLeftACourseHoldsNothingByIt() {
        take("a", "b", "c", "d", "e", "f", "g", "h", "m");
        PersonId child = person("a");
        PersonId guardian =
                arrivals.arrive(launches.byMentor("m", "a"), RUSSIAN).viewer().person();
        Viewer second = arrive("t2", INSTRUCTOR).viewer();
        assertThat(viewers.of(guardian, RUSSIAN).guards(child)).isTrue();
        assertThat(viewers.of(second.person(), RUSSIAN).instructsCourse(course)).isTrue();

        differ(learner("m", MemberStatus.DELETED), learner("t2", MemberStatus.DELETED));

        assertThat(viewers.of(guardian, RUSSIAN).guards(child)).isFalse();
        assertThat(viewers.of(second.person(), RUSSIAN).instructsCourse(course)).isFalse();
        assertThat(viewers.of(teacher.person(), RUSSIAN).instructsCourse(course))
                .isTrue();
    }

    @Test
    void aTeacherWhomTheListHeldAndHoldsNoMoreHasLeft() {
        take("a", "b", "c", "d", "e", "f", "t2");
        Viewer second = arrive("t2", INSTRUCTOR).viewer();
        assertThat(viewers.of(second.person(), RUSSIAN).instructsCourse(course)).isTrue();

        take("a", "b", "c", "d", "e", "f");

        assertThat(viewers.of(second.person(), RUSSIAN).instructsCourse(course)).isFalse();
        assertThat(viewers.of(teacher.person(), RUSSIAN).instructsCourse(course))
                .isTrue();
    }

    @Test
    void whoeverArrivesWhileTheListIsReadStays() {
        take("a", "b", "c", "d", "e", "f");
        Roster begunEarlier = learners("a", "b", "c", "d", "e", "f");
        arrive("g", LEARNER);

        book.take(course, platform.id(), begunEarlier);

        assertThat(names()).hasSize(8);
    }

    @Test
    void aPlatformThatIsSwitchedOffIsNotAskedForItsList() {
        assertThat(queue.isOffered(course)).isTrue();
        platforms.deactivate(Ids.parse(platform.id().value()).orElseThrow());
        assertThat(queue.isOffered(course)).isFalse();
        assertThat(queue.claim(course)).isEmpty();
    }

    @Test
    void aListThatWasJustReadOrJustRefusedIsNotAskedForAgain() {
        assertThat(queue.isJustAsked(course)).isFalse();
        queue.claim(course);
        queue.failed(course, RosterProblem.UNREACHABLE);
        assertThat(queue.isJustAsked(course)).isTrue();

        CourseId another = arrivals.arrive(launches.inAnotherCourse().by("t1", INSTRUCTOR), RUSSIAN)
                .course();
        queue.claim(another);
        queue.succeeded(another, book.take(another, platform.id(), learners("a")), true, Optional.empty());
        assertThat(queue.isJustAsked(another)).isTrue();
    }

    @Test
    void anEmptiedListRemovesNobody() {
        take("a", "b");

        assertThat(take().problem()).contains(RosterProblem.EMPTIED);
        assertThat(names()).hasSize(3);
    }

    @Test
    void differencesAddAndRemoveUnderTheSameSafeguards() {
        take("a", "b", "c", "d", "e", "f");

        RosterTaken one = differ(learner("a", MemberStatus.DELETED), learner("g", MemberStatus.ACTIVE));
        assertThat(one.gone()).isOne();
        assertThat(names()).contains("Ученик g").doesNotContain("Ученик a");
        Member[] many = Stream.of("b", "c", "d")
                .map(subject -> learner(subject, MemberStatus.DELETED))
                .toArray(Member[]::new);
        assertThat(differ(many).problem()).contains(RosterProblem.MANY_MISSING);
        assertThat(members()).filteredOn(Listed::missing).hasSize(3);
    }

    @Test
    void oneReaderAtATimeHasAList() {
        assertThat(queue.claim(course)).isPresent();
        assertThat(queue.claim(course)).isEmpty();
        queue.succeeded(course, take("a"), true, Optional.of(URI.create("https://platform.example/since?n=1")));
        assertThat(queue.claimDue(course)).isEmpty();
        assertThat(queue.claim(course).orElseThrow().differences()).isPresent();
        queue.failed(course, RosterProblem.UNREACHABLE);
        assertThat(queue.claimDue(course)).isEmpty();
        assertThat(queue.nextAt(course)).isAfter(Instant.now().plusSeconds(400));
        assertThat(queue.claim(course).orElseThrow().differences()).isEmpty();
        queue.failed(course, RosterProblem.REFUSED);
        assertThat(queue.figures().failing()).isPositive();
        queue.allAreDue();
        assertThat(queue.claimDue(course)).isPresent();
    }

    @Test
    void whatIsSetByHandOutlivesListsAndLaunches() {
        take("a", "b");
        PersonId person = person("a");
        keeping.set(teacher, course, person, MemberStanding.GUARDIAN, REASON);
        take("a", "b");
        Arrival launch = arrive("a", LEARNER);

        assertThat(courses.view(launch.viewer(), course).state()).isEqualTo(CourseState.GUARDIAN);
        Listed listed = listed(person);
        assertThat(listed.standing()).isEqualTo(MemberStanding.GUARDIAN);
        assertThat(listed.byHand().reason()).isEqualTo(REASON);
        assertThatThrownBy(() -> proposed.require(teacher, course, List.of(person)))
                .isInstanceOf(Invalid.class);

        keeping.takeBack(teacher, course, person);
        assertThat(listed(person).byHand()).isNull();
        assertThat(proposed.arrivals(teacher, course)).hasSize(2);
        assertThatThrownBy(() -> keeping.takeBack(teacher, course, person)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodySaysWhatTheyThemselvesAreAndNoLearnerSaysAnything() {
        take("a");
        Viewer learner = arrive("a", LEARNER).viewer();

        assertThatThrownBy(() -> keeping.set(teacher, course, teacher.person(), MemberStanding.PUPIL, REASON))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.set(learner, course, teacher.person(), MemberStanding.NOBODY, REASON))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLearnersOfACourseForGuardiansAreProposedAsPupilsByNobody() {
        take("a", "b");
        Viewer administrator = arrive("a1", ADMINISTRATOR).viewer();
        assertThatThrownBy(() -> keeping.nameForGuardians(teacher, course, true, REASON))
                .isInstanceOf(NotAllowed.class);

        keeping.nameForGuardians(administrator, course, true, REASON);
        assertThat(proposed.arrivals(teacher, course)).isEmpty();
        assertThat(courses.view(arrive("a", LEARNER).viewer(), course).state()).isEqualTo(CourseState.GUARDIAN);

        keeping.nameForGuardians(administrator, course, false, REASON);
        assertThat(proposed.arrivals(teacher, course)).hasSize(2);
    }

    @Test
    void whoeverComesByALinkForGuardiansIsNoPupil() {
        Arrival guardian =
                arrivals.arrive(launches.byLinkWith(Map.of("diary_role", "Guardian"), "g", LEARNER), RUSSIAN);
        take("g");

        assertThat(courses.view(guardian.viewer(), course).state()).isEqualTo(CourseState.GUARDIAN);
        assertThat(proposed.arrivals(teacher, course)).isEmpty();
    }

    @Test
    void theGroupsOfACourseFollowThePlatform() {
        Roster first = grouped(learner("a", MemberStatus.ACTIVE, "g1"), learner("b", MemberStatus.ACTIVE, "g2"));
        groups.take(course, platform.id(), List.of(group("g1", "Первая"), group("g2", "Вторая")), first);
        assertThat(groups.of(course)).extracting("name").containsExactly("Вторая", "Первая");

        Roster second = grouped(learner("a", MemberStatus.ACTIVE, "g1"), learner("b", MemberStatus.ACTIVE, "g1"));
        groups.take(course, platform.id(), List.of(group("g1", "1-я")), second);

        assertThat(groups.of(course)).singleElement().satisfies(only -> {
            assertThat(only.name()).isEqualTo("1-я");
            assertThat(only.people()).containsExactlyInAnyOrder(person("a"), person("b"));
        });
    }

    @Test
    void thePlatformsAdministratorFindsStaffWhoTeachNowhere() {
        Arrival deputy = arrive("d1", STAFF);
        Arrival stranger = arrive("s1");
        Viewer administrator = arrive("a1", ADMINISTRATOR).viewer();

        assertThat(people.find(administrator, "бел", true))
                .extracting("id")
                .contains(deputy.person())
                .doesNotContain(stranger.person());
    }

    private Roster grouped(Member... members) {
        Roster roster = new Roster(List.of(members), 0, Instant.now());
        book.take(course, platform.id(), roster);
        return roster;
    }

    private static CourseGroup group(String id, String name) {
        return new CourseGroup(id, name, Optional.empty());
    }

    private RosterTaken take(String... subjects) {
        return book.take(course, platform.id(), learners(subjects));
    }

    private RosterTaken differ(Member... members) {
        return book.takeDifferences(
                course, platform.id(), new RosterDifferences(List.of(members), 0, Instant.now(), Optional.empty()));
    }

    private List<Listed> members() {
        return rosters.view(teacher, course, null).members();
    }

    private List<String> names() {
        return members().stream().map(Listed::name).toList();
    }

    private Listed listed(PersonId person) {
        return members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private PersonId person(String subject) {
        return members().stream()
                .filter(member -> member.name().equals("Ученик " + subject))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private Arrival arrive(String subject, String... roles) {
        return arrivals.arrive(launches.by(subject, roles), RUSSIAN);
    }
}
