package org.schooldiary.systemtests.screens;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schooldiary.systemtests.harness.Await;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.GradeWeather;
import org.schooldiary.systemtests.platform.IdToken;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Landing;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** A school with enough in it that no screen is empty, and a fresh launch into each screen. */
final class Scenery implements AutoCloseable {

    private static final List<String> NAMES = List.of(
            "Абрамова Софья",
            "Ахметов Тимур",
            "Бакиров Руслан",
            "Белоусова Арина",
            "Валеева Камилла",
            "Волков Артём",
            "Гайсина Алия",
            "Григорьев Максим",
            "Давлетшин Амир",
            "Ершова Полина",
            "Константинопольская Александра-Виктория",
            "Яковлев Иван");
    private static final List<String> MARKS = List.of("5", "4", "4", "5", "3", "2", "NA", "PASS");
    private static final int LESSONS = 9;

    private final TestPlatform platform;
    private final List<PlatformPerson> pupils =
            NAMES.stream().map(Scenery::person).toList();
    private final PlatformPerson teacher = person("Белова Татьяна");
    private final PlatformPerson teacherOfTwo = person("Латыпова Ильмира");
    private final PlatformPerson newTeacher = person("Новосёлов Егор");
    private final PlatformPerson administration = person("Завьялова Ольга");
    private final PlatformPerson administrator = person("Администратор Игорь");
    private final PlatformCourse algebra;
    private final PlatformCourse geometry;
    private final PlatformCourse empty;
    private final PlatformCourse staffRoom;

    Scenery(ToolServer tool) {
        platform = TestPlatform.connectedTo(tool);
        algebra = course("7А алгебра", "Алгебра, 7А", teacher);
        geometry = course("7А геометрия", "Геометрия, 7А", teacherOfTwo)
                .group("1-я подгруппа", pupils.subList(0, 6))
                .group("2-я подгруппа", pupils.subList(6, 12));
        empty = course("8Б физика", "Физика, 8Б", newTeacher);
        staffRoom = platform.course("Учительская", "Учительская").enrol(administration, Lti.INSTRUCTOR);

        Session session = new Launcher(platform).open(teacher, algebra, platform.withGrades(algebra));
        String journal = Journals.open(session, "7А", 7, "Алгебра", ids(session));
        platform.grades().weather(GradeWeather.refusing(pupils.get(3)));
        fill(session, journal);
        changeInPlatform(session, "/api/journals/" + journal + "/gradebook");
        Session two = new Launcher(platform).open(teacherOfTwo, geometry);
        List<String> ids = ids(two);
        Journals.open(two, "7А, 1-я подгруппа", 7, "Геометрия", ids.subList(0, 6));
        Journals.open(two, "7А, 2-я подгруппа", 7, "Геометрия", ids.subList(6, 12));
        raiseQuestions(two, ids.get(0));
        appoint(session);
    }

    /** Marks are in the platform's gradebook but for one pupil; another one's was changed there. */
    private void changeInPlatform(Session session, String gradebook) {
        awaitListed(session, gradebook, "refused");
        platform.grades().columns(algebra).get(0).changes(pupils.get(0), 3);
        session.post(gradebook + "/reading", Map.of()).expect(200);
        awaitListed(session, gradebook, "differences");
    }

    private static void awaitListed(Session session, String gradebook, String list) {
        Await.until(Duration.ofSeconds(60), list, () -> {
            JsonNode view = session.get(gradebook).expect(200).json();
            return view.path("waiting").asInt() == 0 && !view.path(list).isEmpty() ? view : null;
        });
    }

    /** One pupil has left the course in the platform, many are missing at once, and one is set by hand. */
    private void raiseQuestions(Session session, String person) {
        session.put(
                        "/api/courses/" + session.course() + "/roster/members/" + person + "/standing",
                        Map.of("standing", "GUARDIAN", "reason", "Мама записана на курс вместо дочери"))
                .expect(200);
        geometry.withdraw(pupils.get(11));
        Journals.roster(session);
        pupils.subList(6, 10).forEach(geometry::withdraw);
        Journals.roster(session);
    }

    private void appoint(Session teacherSession) {
        Session chosen = new Launcher(platform).open(administration, staffRoom);
        new Launcher(platform)
                .open(administrator, staffRoom, Scenery::asAdministrator)
                .post("/api/appointments", Map.of("person", chosen.person(), "kind", "ADMINISTRATION"))
                .expect(201);
        chosen.post("/api/classes", Map.of("name", "7А", "grade", 7, "pupils", ids(teacherSession)))
                .expect(201);
    }

    /** Lessons of the last days up to today, with homework, marks and absences. */
    private static void fill(Session session, String journal) {
        List<JsonNode> lessons = new ArrayList<>();
        LocalDate day = LocalDate.parse(Journals.today(session));
        while (lessons.size() < LESSONS) {
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                lessons.add(Journals.lesson(session, journal, day.toString(), 1 + lessons.size() % 6));
            }
            day = day.minusDays(1);
        }
        List<Object> edits = new ArrayList<>();
        JsonNode page = Journals.read(session, journal);
        JsonNode pupils = page.path("pupils");
        for (int row = 0; row < pupils.size(); row++) {
            String pupil = pupils.path(row).path("id").asText();
            for (int column = 0; column < lessons.size(); column++) {
                if ((row + 2 * column) % 11 == 0) {
                    Object absence = Map.of("attendance", column % 2 == 0 ? "ILL" : "UNEXCUSED");
                    edits.add(Session.edit(Journals.attendanceCell(pupil, lessons.get(column)), absence, 0));
                } else if ((row * column) % 3 != 2) {
                    String mark = MARKS.get((row * 7 + column * 3) % MARKS.size());
                    edits.add(Session.edit(Journals.markCell(pupil, lessons.get(column)), Journals.mark(mark), 0));
                }
            }
        }
        for (int row = 0; row < pupils.size() - 2; row++) {
            String pupil = pupils.path(row).path("id").asText();
            for (int term = 0; term < 2; term++) {
                String id = page.path("terms").path(term).path("id").asText();
                String mark = MARKS.get((row * 3 + term) % MARKS.size());
                edits.add(Session.edit(Map.of("pupil", pupil, "term", id), Journals.mark(mark), 0));
            }
        }
        session.patch("/api/journals/" + journal + "/cells", Map.of("edits", edits))
                .expect(200);
    }

    /** The tool's id of the pupil at that place of the list. */
    String pupilOfJournal(int place) {
        return ids(new Launcher(platform).open(teacher, algebra)).get(place);
    }

    String intoJournal(String language) {
        return into(teacher, algebra, language, token -> token);
    }

    String intoChooser(String language) {
        return into(teacherOfTwo, geometry, language, token -> token);
    }

    String intoWizard(String language) {
        return into(newTeacher, empty, language, token -> token);
    }

    String intoDiary(String language) {
        return into(pupils.get(6), algebra, language, token -> token);
    }

    /** Of a parent with two children. */
    String intoFamilyDiary(String language) {
        return into(person("Гайсина Регина"), algebra, language, token -> token.with(Lti.ROLES, List.of(Lti.MENTOR))
                .with(
                        Lti.ROLE_SCOPE_MENTOR,
                        List.of(pupils.get(6).sub(), pupils.get(5).sub())));
    }

    String intoPolitePage(String language) {
        return into(
                person("Незнакомцев Пётр"), algebra, language, token -> token.with(Lti.ROLES, List.of(Lti.LEARNER)));
    }

    String intoConnectChild(String language) {
        return into(person("Одинокова Анна"), algebra, language, token -> token.with(Lti.ROLES, List.of(Lti.MENTOR)));
    }

    String intoSchool(String language) {
        return into(
                administration,
                staffRoom,
                language,
                token -> token.with(
                        Lti.TARGET_LINK_URI, platform.tool().uri("/school/").toString()));
    }

    String intoTerms(String language) {
        return into(pupils.get(6), algebra, language, token -> token.with(Lti.MESSAGE_TYPE, "LtiEulaRequest"));
    }

    String intoPrivacy(String language) {
        return into(
                pupils.get(6), algebra, language, token -> token.with(Lti.MESSAGE_TYPE, "LtiDataPrivacyLaunchRequest"));
    }

    /** The page that a browser in a frame is answered with. */
    String loginInFrame(String language) {
        return Http.postForm(
                        platform.tool().uri("/lti/login"),
                        new Launcher(platform).initiation(),
                        Map.of("Accept", "text/html", "Accept-Language", language, "Sec-Fetch-Dest", "iframe"))
                .expect(200)
                .text();
    }

    /** The page's address with its one-time code, as the browser gets it at the end of a launch. */
    private String into(
            PlatformPerson person,
            PlatformCourse course,
            String language,
            java.util.function.UnaryOperator<IdToken> change) {
        return Landing.of(new Launcher(platform)
                        .reading(language)
                        .launch(
                                person,
                                course,
                                token -> change.apply(token.with(
                                        Lti.LAUNCH_PRESENTATION,
                                        Map.of("locale", language, "document_target", "window")))))
                .address()
                .toString();
    }

    private PlatformCourse course(String label, String title, PlatformPerson instructor) {
        PlatformCourse course = platform.course(label, title).enrol(instructor, Lti.INSTRUCTOR);
        pupils.forEach(pupil -> course.enrol(pupil, Lti.LEARNER));
        return course;
    }

    private List<String> ids(Session session) {
        Map<String, JsonNode> roster = Journals.roster(session);
        return pupils.stream()
                .flatMap(pupil -> roster.entrySet().stream()
                        .filter(member ->
                                Stream.of(pupil.familyName(), pupil.givenName()).allMatch(member.getKey()::contains))
                        .map(member -> member.getValue().path("person").asText()))
                .toList();
    }

    private static IdToken asAdministrator(IdToken token) {
        return token.with(Lti.ROLES, List.of(Lti.SYSTEM_ADMINISTRATOR));
    }

    private static PlatformPerson person(String name) {
        String[] parts = name.split(" ", 2);
        return new PlatformPerson("sub-" + name.hashCode(), parts[0], parts[1]);
    }

    @Override
    public void close() {
        platform.close();
    }
}
