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
import org.schooldiary.lti.selftest.SelfTest;
import org.schooldiary.school.platform.connection.SelfTestBook;
import org.schooldiary.school.platform.doctor.LaunchLog;
import org.schooldiary.school.store.Secret;
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
    private SelfTestBook selfTests;

    @Inject
    private Registrations registrations;

    @Inject
    private Clock clock;

    public void answer(LaunchRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean selfTest = isOfSelfTest(request);
        Optional<String> number = selfTest || repeated.admit(refused)
                ? Optional.of(log.refused(refused.refusal().code(), refused.registration(), refused.facts(), selfTest))
                : Optional.empty();
        Locale language = refused.locale().map(Texts::named).orElseGet(() -> Reader.ofBrowser(request));
        Optional<Registration> platform = refused.registration().flatMap(registrations::find);
        RefusedPage page = new RefusedPage(refused, Texts.in(language), number, platform, clock.instant());
        response.setStatus(refused.refusal().status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page.html());
    }

    /** Only who knows the secret of a test under way has it marked as such: nobody else hides what they do. */
    private boolean isOfSelfTest(HttpServletRequest request) {
        String secret = request.getHeader(SelfTest.HEADER);
        return secret != null && selfTests.isOfTest(new Secret(secret));
    }
}
