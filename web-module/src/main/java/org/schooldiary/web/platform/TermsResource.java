package org.schooldiary.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.platform.Terms;
import org.schooldiary.school.platform.Terms.TermsView;
import org.schooldiary.school.platform.TermsReports;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/terms}: the terms of use, and whether whoever is signed in has agreed to them. */
@Path("terms")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class TermsResource {
    private static final int LONGEST_VERSION = 32;

    @Inject
    private CurrentViewer current;

    @Inject
    private Terms terms;

    @Inject
    private TermsReports reports;

    @Inject
    @ConfigProperty(name = "diary.operator")
    private Optional<String> operator;

    /** How whoever is signed in stands to the terms. */
    @GET
    public Answer view() {
        return new Answer(terms.view(current.signedIn()), operator.orElse(null));
    }

    /** Agrees, and tells the platform where it asked. */
    @PUT
    @Path("acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer accept(Agreement agreement) {
        terms.accept(current.signedIn(), agreement.version());
        reports.report(current.signedIn().signIn());
        return view();
    }

    /**
     * An agreement.
     *
     * @param version as shown
     */
    public record Agreement(String version) {
        public Agreement {
            version = Required.text("version", version, LONGEST_VERSION);
        }
    }

    /**
     * The terms and who stands to them how.
     *
     * @param operator who runs the installation and how to reach them, absent where nobody said
     */
    public record Answer(TermsView terms, @Nullable String operator) {}
}
