package org.schooldiary.systemtests.launch;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.platform.IdToken;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Login;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.TestPlatform;

/** A teacher who comes from a course with a fresh browser. */
final class Visit {

    final TestPlatform platform;
    final Launcher browser;
    private final String language;
    private final PlatformCourse course;
    private final PlatformPerson person = new PlatformPerson("teacher-" + UUID.randomUUID(), "Отказова", "Нина");

    Visit(TestPlatform platform, String language) {
        this.platform = platform;
        this.language = language;
        browser = new Launcher(platform).reading(language);
        course = platform.course("7А алгебра", "Алгебра, 7А").enrol(person, Lti.INSTRUCTOR);
    }

    /** What a good platform would send for this login. */
    IdToken message(Login login) {
        return platform.message(person, course, login.nonce())
                .with(
                        Lti.LAUNCH_PRESENTATION,
                        Map.of("locale", language, "return_url", platform.issuer() + "/return?course=7"));
    }

    /** A launch that is right but for what the change makes of the message. */
    Answer launchWith(UnaryOperator<IdToken> change) {
        return launchSigned((message, visit) -> change.apply(message).signedBy(platform.key()));
    }

    /** A launch whose token is made from the good message in the given way. */
    Answer launchSigned(BiFunction<IdToken, Visit, String> signing) {
        Login login = browser.login();
        return browser.post(signing.apply(message(login), this), login.state());
    }

    /** A launch as it should be. */
    Answer goodLaunch() {
        return launchWith(UnaryOperator.identity());
    }
}
