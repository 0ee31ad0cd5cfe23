package org.schooldiary.systemtests.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.IdToken;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/**
 * A school with one person of each kind, made by launches and by the public API alone: class 7А with its algebra
 * journal, class 8Б with its physics journal, and another school beside it.
 */
final class School implements AutoCloseable {

    private static final UnaryOperator<IdToken> ADMINISTRATOR =
            token -> token.with(Lti.ROLES, List.of(Lti.SYSTEM_ADMINISTRATOR, Lti.INSTITUTION_ADMINISTRATOR));

    private final TestPlatform platform;
    private final TestPlatform neighbour;
    private final Map<Kind, PlatformPerson> people = new EnumMap<>(Kind.class);
    private final Map<Kind, Supplier<Answer>> launches = new EnumMap<>(Kind.class);
    private final Map<Kind, Session> sessions = new EnumMap<>(Kind.class);
    private final PlatformPerson stranger = person("Янтарёва", "Нина");
    private final PlatformCourse algebra;
    private final PlatformCourse physics;
    private final String journal;
    private final String schoolClass;
    private final String courseOfAlgebra;

    School(ToolServer tool) {
        platform = TestPlatform.connectedTo(tool);
        neighbour = TestPlatform.connectedTo(tool);
        for (Kind kind : Kind.values()) {
            people.put(kind, person(familyName(kind), "Вера"));
        }
        algebra = platform.course("7А алгебра", "Алгебра, 7А")
                .enrol(who(Kind.TEACHER), Lti.INSTRUCTOR)
                .enrol(who(Kind.OWN_PUPIL), Lti.LEARNER)
                .enrol(who(Kind.OTHER_PUPIL), Lti.LEARNER)
                .enrol(who(Kind.UNCONFIRMED), Lti.LEARNER);
        physics = platform.course("8Б физика", "Физика, 8Б")
                .enrol(who(Kind.OTHER_TEACHER), Lti.INSTRUCTOR)
                .enrol(stranger, Lti.LEARNER);
        PlatformCourse staffRoom = platform.course("Учительская", "Учительская")
                .enrol(who(Kind.HOMEROOM), Lti.INSTRUCTOR)
                .enrol(who(Kind.ADMINISTRATION), Lti.INSTRUCTOR)
                .enrol(who(Kind.SUPPORT), Lti.INSTRUCTOR);

        journal = openJournals();
        courseOfAlgebra = session(Kind.TEACHER).course();
        for (Kind kind : List.of(Kind.HOMEROOM, Kind.ADMINISTRATION, Kind.SUPPORT)) {
            signIn(kind, () -> launch(platform, staffRoom, kind, token -> token));
        }
        appointFirst(platform, staffRoom, who(Kind.PLATFORM_ADMINISTRATOR), session(Kind.ADMINISTRATION));
        signIn(
                Kind.PLATFORM_ADMINISTRATOR,
                () -> launch(platform, algebra, Kind.PLATFORM_ADMINISTRATOR, ADMINISTRATOR));
        schoolClass = classOf(journal);
        appoint(session(Kind.ADMINISTRATION), session(Kind.HOMEROOM), "HOMEROOM", Map.of("class", schoolClass));
        appoint(session(Kind.ADMINISTRATION), session(Kind.SUPPORT), "SUPPORT", Map.of());
        launchFamilies();
        launchNeighbour();
    }

    private String openJournals() {
        Session teacher = signIn(Kind.TEACHER, () -> launch(platform, algebra, Kind.TEACHER, token -> token));
        String opened = Journals.open(
                teacher,
                "7А",
                7,
                "Алгебра",
                List.of(Journals.idOf(teacher, who(Kind.OWN_PUPIL)), Journals.idOf(teacher, who(Kind.OTHER_PUPIL))));
        Session otherTeacher =
                signIn(Kind.OTHER_TEACHER, () -> launch(platform, physics, Kind.OTHER_TEACHER, token -> token));
        Journals.open(otherTeacher, "8Б", 8, "Физика", List.of(Journals.idOf(otherTeacher, stranger)));
        return opened;
    }

    private String classOf(String attached) {
        Session administration = session(Kind.ADMINISTRATION);
        Session teacher = session(Kind.TEACHER);
        List<String> pupils = Json.items(Journals.read(teacher, attached).path("pupils")).stream()
                .map(pupil -> pupil.path("id").asText())
                .toList();
        String made = administration
                .post("/api/classes", Map.of("name", "7А", "grade", 7, "pupils", pupils))
                .expect(201)
                .json()
                .path("id")
                .asText();
        administration
                .put("/api/journals/" + attached + "/class", Map.of("class", made))
                .expect(200);
        return made;
    }

    private void launchFamilies() {
        for (Kind kind : List.of(Kind.OWN_PUPIL, Kind.OTHER_PUPIL, Kind.UNCONFIRMED)) {
            signIn(kind, () -> launch(platform, algebra, kind, token -> token));
        }
        String child = who(Kind.OWN_PUPIL).sub();
        signIn(Kind.OWN_GUARDIAN, () -> launch(platform, algebra, Kind.OWN_GUARDIAN, mentorOf(child)));
        String mate = who(Kind.OTHER_PUPIL).sub();
        signIn(Kind.OTHER_GUARDIAN, () -> launch(platform, algebra, Kind.OTHER_GUARDIAN, mentorOf(mate)));
        launch(platform, algebra, Kind.FORMER_GUARDIAN, mentorOf(child)).expect(303);
        signIn(Kind.FORMER_GUARDIAN, () -> launch(platform, algebra, Kind.FORMER_GUARDIAN, mentorOf()));
    }

    private void launchNeighbour() {
        PlatformCourse staffRoom = neighbour.course("Учительская", "Учительская");
        staffRoom.enrol(who(Kind.OTHER_SCHOOL), Lti.INSTRUCTOR);
        Session director =
                signIn(Kind.OTHER_SCHOOL, () -> launch(neighbour, staffRoom, Kind.OTHER_SCHOOL, token -> token));
        appointFirst(neighbour, staffRoom, person("Соседнева", "Анна"), director);
    }

    private Session signIn(Kind kind, Supplier<Answer> launch) {
        launches.put(kind, launch);
        Session session = new Launcher(platform).enter(launch.get());
        sessions.put(kind, session);
        return session;
    }

    private Answer launch(TestPlatform where, PlatformCourse course, Kind kind, UnaryOperator<IdToken> change) {
        return new Launcher(where).launch(who(kind), course, change);
    }

    private static UnaryOperator<IdToken> mentorOf(String... children) {
        return token -> {
            token.with(Lti.ROLES, List.of(Lti.MENTOR));
            return children.length == 0 ? token : token.with(Lti.ROLE_SCOPE_MENTOR, List.of(children));
        };
    }

    private static void appointFirst(
            TestPlatform where, PlatformCourse course, PlatformPerson administrator, Session chosen) {
        Session session = new Launcher(where).open(administrator, course, ADMINISTRATOR);
        appoint(session, chosen, "ADMINISTRATION", Map.of());
    }

    private static void appoint(Session by, Session chosen, String kind, Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("person", chosen.person());
        body.put("kind", kind);
        by.post("/api/appointments", body).expect(201);
    }

    TestPlatform platform() {
        return platform;
    }

    ToolServer tool() {
        return platform.tool();
    }

    PlatformPerson who(Kind kind) {
        PlatformPerson person = people.get(kind);
        if (person == null) {
            throw new AssertionError("Nobody is " + kind);
        }
        return person;
    }

    /** The signed-in tab of a person of that kind; there is none for those without a launch. */
    Session session(Kind kind) {
        Session session = sessions.get(kind);
        if (session == null) {
            throw new AssertionError(kind + " has no session");
        }
        return session;
    }

    boolean launches(Kind kind) {
        return sessions.containsKey(kind);
    }

    /** One more launch of the person: the tool's answer with a fresh one-time code. */
    Answer relaunch(Kind kind) {
        Supplier<Answer> launch = launches.get(kind);
        if (launch == null) {
            throw new AssertionError(kind + " does not launch");
        }
        return launch.get();
    }

    /** A session of the person by a launch of its own, so that it may be ended. */
    Session freshSession(Kind kind) {
        return new Launcher(platform).enter(relaunch(kind));
    }

    /** Somebody new enrolled in the algebra course and seen in its roster: an arrival. */
    String newArrival() {
        PlatformPerson newcomer = person("Новиков", "Павел " + UUID.randomUUID());
        algebra.enrol(newcomer, Lti.LEARNER);
        return Journals.idOf(session(Kind.TEACHER), newcomer);
    }

    String pupil() {
        return session(Kind.OWN_PUPIL).person();
    }

    String journal() {
        return journal;
    }

    String schoolClass() {
        return schoolClass;
    }

    String course() {
        return courseOfAlgebra;
    }

    /** A lesson of its own with one work and no cell. */
    JsonNode freshLesson() {
        return Journals.lesson(session(Kind.TEACHER), journal, Journals.today(session(Kind.TEACHER)), 3);
    }

    /** What of children no refused answer may show: names and ids. */
    List<String> secrets() {
        Stream<String> names = Stream.of(Kind.OWN_PUPIL, Kind.OTHER_PUPIL, Kind.UNCONFIRMED)
                .map(kind -> who(kind).familyName());
        Stream<String> ids = Stream.of(Kind.OWN_PUPIL, Kind.OTHER_PUPIL, Kind.UNCONFIRMED)
                .map(kind -> session(kind).person());
        Stream<String> subs = Stream.of(Kind.OWN_PUPIL, Kind.OTHER_PUPIL, Kind.UNCONFIRMED)
                .map(kind -> who(kind).sub());
        return Stream.of(names, ids, subs, Stream.of(stranger.familyName()))
                .flatMap(secret -> secret)
                .toList();
    }

    private static PlatformPerson person(String familyName, String givenName) {
        return new PlatformPerson(UUID.randomUUID().toString(), familyName, givenName);
    }

    private static String familyName(Kind kind) {
        return switch (kind) {
            case OWN_PUPIL -> "Изумрудова";
            case OTHER_PUPIL -> "Топазова";
            case UNCONFIRMED -> "Гранатова";
            case OWN_GUARDIAN -> "Опекунова";
            case FORMER_GUARDIAN -> "Бывшева";
            case OTHER_GUARDIAN -> "Соседова";
            case TEACHER -> "Учителева";
            case OTHER_TEACHER -> "Физикова";
            case HOMEROOM -> "Классная";
            case ADMINISTRATION -> "Завучева";
            case PLATFORM_ADMINISTRATOR -> "Серверова";
            case SUPPORT -> "Помощникова";
            case OTHER_SCHOOL -> "Чужешкольная";
            case ANONYMOUS, TECHNICAL -> "Никто";
        };
    }

    @Override
    public void close() {
        platform.close();
        neighbour.close();
    }
}
