package org.schooldiary.web.lti;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.schooldiary.lti.login.BrowserSession;
import org.schooldiary.lti.login.LoginRedirect;
import org.schooldiary.lti.login.LoginRequest;
import org.schooldiary.lti.login.LoginStates;
import org.schooldiary.lti.login.OidcLogin;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.web.problem.BodyLimit;
import org.schooldiary.web.problem.Reader;
import org.schooldiary.web.problem.Texts;

/**
 * {@code GET} and {@code POST /lti/login}: the platform begins a launch (Security Framework 1.0, section 5.1.1.1). A browser
 * in a frame is answered with {@link LoginPage}, everybody else is sent on to the platform.
 */
@WebServlet(urlPatterns = "/lti/login", asyncSupported = true)
public class LoginServlet extends HttpServlet {
    @Inject
    private transient OidcLogin login;

    @Inject
    private transient LoginStates states;

    @Inject
    private transient RefusedLaunch refused;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doPost(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (BodyLimit.isExceeded(request)) {
                throw new LaunchRefused(Refusal.BODY_TOO_LARGE, Facts.none());
            }
            Map<String, List<String>> parameters = RequestParameters.of(request);
            LoginRequest asked = LoginRequest.of(parameters);
            boolean inFrame = LoginPage.serves(request, parameters);
            LoginRedirect answer = login.begin(asked, promised(asked, parameters, inFrame));
            StateCookie.keep(response, answer);
            if (inFrame) {
                Texts texts = Texts.in(Reader.ofBrowser(request));
                new LoginPage(answer, states.stored(answer.state()), parameters, texts)
                        .page()
                        .answer(response);
                return;
            }
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", answer.location().toString());
        } catch (LaunchRefused refusal) {
            refused.answer(refusal, request, response);
        }
    }

    private static BrowserSession promised(LoginRequest asked, Map<String, List<String>> parameters, boolean inFrame) {
        if (parameters.containsKey(LoginPage.WINDOW)) {
            return BrowserSession.NEW_WINDOW;
        }
        return inFrame && asked.storageTarget().isPresent() ? BrowserSession.PLATFORM_STORAGE : BrowserSession.COOKIE;
    }
}
