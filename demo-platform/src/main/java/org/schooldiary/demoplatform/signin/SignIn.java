package org.schooldiary.demoplatform.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.schooldiary.demoplatform.answer.PageRefusal;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.Standing;

/** The platform's own session: one sealed cookie with the login in it. */
@Singleton
public class SignIn {

    private static final String COOKIE = "lyceum_session";
    private static final String LANGUAGE = "lyceum_language";
    private static final String PURPOSE = "session";
    private static final Duration VALIDITY = Duration.ofDays(30);

    private final Seal seal;
    private final Lyceum lyceum;

    @Inject
    SignIn(Seal seal, Lyceum lyceum) {
        this.seal = seal;
        this.lyceum = lyceum;
    }

    /** The cookie that signs a person in. */
    public NewCookie cookie(Person person) {
        return cookie(COOKIE, seal.close(PURPOSE, person.login(), VALIDITY), (int) VALIDITY.toSeconds());
    }

    /** The cookie that signs out. */
    public NewCookie noCookie() {
        return cookie(COOKIE, "", 0);
    }

    /** The cookie that keeps the language in which the person wants the tool. */
    public NewCookie languageCookie(String language) {
        return cookie(LANGUAGE, language.equals("en") ? "en" : "ru", (int) VALIDITY.toSeconds());
    }

    private static NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Who is signed in, if anybody. */
    public Optional<Person> person(HttpHeaders headers) {
        return value(headers, COOKIE)
                .flatMap(value -> seal.open(PURPOSE, value))
                .flatMap(lyceum::byLogin);
    }

    /** Who is signed in; nobody is sent to the sign-in page. */
    public Person required(HttpHeaders headers) {
        return person(headers)
                .orElseThrow(() -> new PageRefusal(401, "Вы не вошли. Выберите себя на главной странице."));
    }

    /** The administrator who is signed in. */
    public Person administrator(HttpHeaders headers) {
        Person person = required(headers);
        if (person.standing() != Standing.ADMINISTRATOR) {
            throw new PageRefusal(403, "Эта страница открыта только администратору платформы.");
        }
        return person;
    }

    /** Language in which the person wants the tool: {@code ru} unless switched to {@code en}. */
    public String language(HttpHeaders headers) {
        return value(headers, LANGUAGE).filter("en"::equals).orElse("ru");
    }

    private static Optional<String> value(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getCookies().get(name)).map(Cookie::getValue);
    }
}
