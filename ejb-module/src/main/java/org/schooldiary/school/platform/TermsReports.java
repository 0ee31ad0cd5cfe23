package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schooldiary.lti.eula.EulaAnswers;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.platform.TermsReportBook.Report;

/** Tells platforms who agreed to the terms of use, outside every transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermsReports {
    private static final Logger LOG = Logger.getLogger(TermsReports.class.getName());

    @Inject
    private TermsReportBook book;

    @Inject
    private Registrations registrations;

    @Inject
    private EulaAnswers answers;

    /** Tells the platform of this sign-in, if it asked and was not told; takes seconds. */
    public void report(SignInId signIn) {
        book.due(signIn).ifPresent(this::send);
    }

    /** Tells every platform whose turn it is. */
    public void reportDue() {
        book.due().forEach(this::report);
    }

    private void send(Report report) {
        Optional<Registration> platform = registrations.find(report.registration());
        try {
            if (platform.isPresent()) {
                answers.accepted(platform.get(), report.service(), report.person(), report.at());
                book.isReported(report.signIn());
                return;
            }
        } catch (IOException notTaken) {
            LOG.log(Level.INFO, "Agreement of sign-in {0} not reported: {1}", new Object[] {
                report.signIn(), notTaken.getMessage()
            });
        }
        book.isNotReported(report.signIn());
    }
}
