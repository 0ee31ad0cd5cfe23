package org.schooldiary.web.lti;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.launch.Launch;
import org.schooldiary.lti.launch.LaunchForm;
import org.schooldiary.lti.launch.LaunchValidation;
import org.schooldiary.lti.login.LoginStates;
import org.schooldiary.lti.login.PendingLogin;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.school.platform.Arrival;
import org.schooldiary.web.lti.ReturningBrowser.Return;
import org.schooldiary.web.problem.BodyLimit;
import org.schooldiary.web.problem.Reader;
import org.schooldiary.web.problem.Texts;

/** {@code POST /lti/launch}: the platform's signed message arrives (Security Framework 1.0, section 5.1.1.3). */
@WebServlet(urlPatterns = "/lti/launch", asyncSupported = true)
public class LaunchServlet extends HttpServlet {
    @Inject
    private transient LaunchValidation validation;

    @Inject
    private transient LoginStates states;

    @Inject
    private transient Registrations registrations;

    @Inject
    private transient ReturningBrowser browsers;

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
            Map<String, List<String>> parameters = RequestParameters.of(request);
            LaunchForm form = LaunchForm.of(parameters);
            Optional<PendingLogin> toBeAsked = browsers.toBeAsked(request, parameters, form.state());
            if (toBeAsked.isPresent()) {
                askStorage(form, toBeAsked.get(), request, response);
                return;
            }
            StateCookie.forget(response, form.state());
            Return browser = browsers.of(request, parameters, form.state());
            Launch launch = validation.validate(form, browser.kept());
            Arrival arrival = reception.receive(
                    launch, Texts.named(launch.presentation().locale().orElse(null)), browser.session());
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address(reception.landing(launch, arrival), arrival));
        } catch (LaunchRefused refusal) {
            refused.answer(refusal, request, response);
        }
    }

    /** {@code Origin} is sent with the page's own form only where the address it comes from may be told to ourselves. */
    private void askStorage(
            LaunchForm form, PendingLogin login, HttpServletRequest request, HttpServletResponse response)
            throws IOException, LaunchRefused {
        Registration platform = registrations
                .find(login.registration())
                .orElseThrow(() -> new LaunchRefused(Refusal.STATE_FOREIGN, Facts.none()));
        response.setHeader("Referrer-Policy", "same-origin");
        new StoredStatePage(
                        form,
                        states.stored(form.state()),
                        platform.authorizationEndpoint(),
                        login.storageTarget(),
                        Texts.in(Reader.ofBrowser(request)))
                .page()
                .answer(response);
    }

    /** The code stands in the fragment: browsers send that to nobody. */
    private static String address(Landing landing, Arrival arrival) {
        return landing.page() + "?s=" + arrival.signIn() + landing.query() + "#code="
                + arrival.code().text();
    }
}
