package org.schooldiary.web.lti;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schooldiary.lti.login.LoginRedirect;
import org.schooldiary.lti.login.LoginRequest;
import org.schooldiary.lti.login.OidcLogin;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.web.problem.BodyLimit;

/** {@code GET} and {@code POST /lti/login}: the platform begins a launch (Security Framework 1.0, section 5.1.1.1). */
@WebServlet(urlPatterns = "/lti/login", asyncSupported = true)
public class LoginServlet extends HttpServlet {
    @Inject
    private transient OidcLogin login;

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
            LoginRedirect answer = login.begin(LoginRequest.of(RequestParameters.of(request)));
            StateCookie.keep(response, answer);
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", answer.location().toString());
        } catch (LaunchRefused refusal) {
            refused.answer(refusal, request, response);
        }
    }
}
