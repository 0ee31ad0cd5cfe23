package org.schooldiary.web.lti;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.school.platform.connection.LaunchLog;
import org.schooldiary.web.problem.Reader;
import org.schooldiary.web.problem.Texts;

/** Answers a refused login or launch: writes it to the launch doctor's log and tells the person. */
@ApplicationScoped
public class RefusedLaunch {
    @Inject
    private LaunchLog log;

    @Inject
    private RepeatedRefusals repeated;

    @Inject
    private Registrations registrations;

    @Inject
    private Clock clock;

    public void answer(LaunchRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> number = repeated.admit(refused)
                ? Optional.of(log.write(refused.refusal().code(), refused.registration(), null, refused.facts()))
                : Optional.empty();
        Locale language = refused.locale().map(Texts::named).orElseGet(() -> Reader.ofBrowser(request));
        Optional<Registration> platform = refused.registration().flatMap(registrations::find);
        RefusedPage page = new RefusedPage(refused, Texts.in(language), number, platform, clock.instant());
        response.setStatus(refused.refusal().status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page.html());
    }
}
