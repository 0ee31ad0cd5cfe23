package org.schooldiary.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who reads the answer of this request: in the language of their sign-in, else of their browser, else in Russian. */
@RequestScoped
public class Reader {
    @Inject
    private HttpServletRequest request;

    private @Nullable Locale signedIn;

    /** The reader is signed in and reads {@code language}. */
    public void reads(Locale language) {
        signedIn = language;
    }

    /** The reader sent a bearer that is nobody's. */
    public void isNobody() {
        signedIn = null;
    }

    /** Whether the reader is signed in. */
    public boolean isSignedIn() {
        return signedIn != null;
    }

    public Locale language() {
        return signedIn == null ? ofBrowser(request) : signedIn;
    }

    /** The language that the browser asks for, Russian where it asks for none. */
    public static Locale ofBrowser(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Texts.RUSSIAN
                : Texts.best(Collections.list(request.getLocales()));
    }
}
