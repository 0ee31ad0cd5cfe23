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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.deeplinking.DeepLinkingAnswer;
import org.schooldiary.lti.launch.DeepLinkingSettings;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.platform.DeepLinks;
import org.schooldiary.school.platform.DeepLinks.Chosen;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.problem.Texts;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/deep-link}: the platform asks this sign-in what a link in the course shall open. */
@Path("deep-link")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class DeepLinkResource {
    private static final int MOST_ITEMS = 20;

    @Inject
    private CurrentViewer current;

    @Inject
    private DeepLinks links;

    /** What the platform takes, and what there is to choose. */
    @GET
    public Question question() {
        DeepLinkingSettings settings = links.pending(current.signedIn());
        return new Question(List.of(Kind.values()), settings.acceptMultiple());
    }

    /** The answer for the page to post to the platform as a form with the one field {@code JWT}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer answer(Choice choice) {
        Texts texts = Texts.in(current.viewer().language());
        DeepLinkingAnswer answer = links.answer(
                current.signedIn(),
                choice.chosen().stream().map(item -> item.chosen(texts)).toList());
        return new Answer(answer.returnUrl(), answer.token());
    }

    /** What a link can open. */
    public enum Kind {
        /** A journal: the one named, or the teacher's own of the course. */
        JOURNAL,
        /** The diary of whoever opens the link. */
        DIARY;

        String path() {
            return "/" + name().toLowerCase(Locale.ROOT) + "/";
        }
    }

    /** What the platform asks. */
    public record Question(List<Kind> items, boolean acceptMultiple) {}

    /**
     * What was chosen: items, or {@code cancelled}, or an empty list, which means the same.
     *
     * @param pick which question the page answers; a sign-in has one only
     */
    public record Choice(
            @Nullable List<Item> items,
            @Nullable Boolean cancelled,
            @Nullable String pick) {
        public Choice {
            if (items == null && !Boolean.TRUE.equals(cancelled)) {
                throw new Invalid("items", "problem.required");
            }
            if (items != null && items.size() > MOST_ITEMS) {
                throw new Invalid("items", "problem.too-many", MOST_ITEMS);
            }
        }

        List<Item> chosen() {
            return items == null || Boolean.TRUE.equals(cancelled) ? List.of() : items;
        }
    }

    /**
     * One link.
     *
     * @param journal the journal it opens, absent where the launch decides
     */
    public record Item(Kind kind, @Nullable JournalId journal) {
        public Item {
            Required.present("kind", kind);
        }

        Chosen chosen(Texts texts) {
            return new Chosen(texts.say("link." + kind.name()), kind.path(), kind == Kind.JOURNAL ? journal : null);
        }
    }

    /** The signed answer. */
    public record Answer(URI returnUrl, String jwt) {}
}
