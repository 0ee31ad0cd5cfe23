package org.schooldiary.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.schooldiary.lti.deeplinking.DeepLinkingAnswer;
import org.schooldiary.lti.launch.DeepLinkingSettings;
import org.schooldiary.lti.launch.DocumentTarget;
import org.schooldiary.school.journal.NamedWork;
import org.schooldiary.school.journal.ReadingWorks;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.DeepLinks;
import org.schooldiary.school.platform.SignedIn;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/deep-link}: the platform asks this sign-in what a link in the course shall open. */
@Path("deep-link")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class DeepLinkResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private DeepLinks links;

    @Inject
    private ReadingWorks works;

    @Inject
    private NamingLinks naming;

    /** What the platform takes, and what there is to choose. */
    @GET
    public Question question() {
        DeepLinkingSettings settings = links.pending(current.signedIn());
        Viewer viewer = current.viewer();
        return new Question(
                settings.acceptsLinks() ? List.of(LinkKind.values()) : List.of(),
                settings.acceptMultiple(),
                settings.acceptLineItem(),
                settings.autoCreate(),
                settings.targets(),
                works.of(viewer, journals(viewer, current.signedIn())));
    }

    /** The answer for the page to post to the platform as a form with the one field {@code JWT}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer answer(LinkChoice choice) {
        SignedIn signedIn = current.signedIn();
        links.pending(signedIn);
        DeepLinkingAnswer answer = links.answer(
                signedIn, naming.named(current.viewer(), journals(current.viewer(), signedIn), choice.chosen()));
        return new Answer(answer.returnUrl(), answer.token());
    }

    private static Set<JournalId> journals(Viewer viewer, SignedIn signedIn) {
        CourseId course = signedIn.course();
        return course == null ? Set.of() : viewer.journals(course);
    }

    /**
     * What the platform asks.
     *
     * @param items kinds of links to choose from; empty where the platform takes no links
     * @param autoCreate whether the platform keeps what is chosen without asking again
     * @param targets where the platform can show what a link opens
     * @param works of the viewer's journals in the course, the newest first
     */
    public record Question(
            List<LinkKind> items,
            boolean acceptMultiple,
            boolean acceptLineItem,
            boolean autoCreate,
            Set<DocumentTarget> targets,
            List<NamedWork> works) {}

    /** The signed answer. */
    public record Answer(URI returnUrl, String jwt) {}
}
