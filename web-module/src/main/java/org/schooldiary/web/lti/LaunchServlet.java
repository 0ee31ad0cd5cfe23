package org.schooldiary.web.lti;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schooldiary.lti.launch.Launch;
import org.schooldiary.lti.launch.LaunchForm;
import org.schooldiary.lti.launch.LaunchValidation;
import org.schooldiary.lti.login.PendingLogins;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.school.platform.Arrival;
import org.schooldiary.web.problem.BodyLimit;
import org.schooldiary.web.problem.Texts;

/** {@code POST /lti/launch}: the platform's signed message arrives (Security Framework 1.0, section 5.1.1.3). */
@WebServlet(urlPatterns = "/lti/launch", asyncSupported = true)
public class LaunchServlet extends HttpServlet {
    @Inject
    private transient LaunchValidation validation;

    @Inject
    private transient PendingLogins logins;

    @Inject
    private transient Reception reception;

    @Inject
    private transient RefusedLaunch refused;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        refused.answer(new LaunchRefused(Refusal.LAUNCH_BY_GET, Facts.none()), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (BodyLimit.isExceeded(request)) {
                throw new LaunchRefused(Refusal.BODY_TOO_LARGE, Facts.none());
            }
            LaunchForm form = LaunchForm.of(RequestParameters.of(request));
            StateCookie.forget(response, form.state());
            Launch launch = validation.validate(form, StateCookie.kept(request, form.state(), logins));
            Arrival arrival = reception.receive(
                    launch, Texts.named(launch.presentation().locale().orElse(null)));
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address(reception.landing(launch, arrival), arrival));
        } catch (LaunchRefused refusal) {
            refused.answer(refusal, request, response);
        }
    }

    /** The code stands in the fragment: browsers send that to nobody. */
    private static String address(Landing landing, Arrival arrival) {
        return landing.page() + "?s=" + arrival.signIn() + landing.query() + "#code="
                + arrival.code().text();
    }
}
