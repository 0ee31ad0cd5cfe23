package org.schooldiary.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.platform.SignIns;
import org.schooldiary.school.platform.SignedIn;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.problem.Texts;

/** {@code /api/me}: whoever is signed in. */
@Path("me")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private MyPage myPage;

    @Inject
    private SignIns signIns;

    /** Who is signed in, and what is theirs. */
    @GET
    public Me me() {
        return myPage.of(current.signedIn());
    }

    /** Shows every screen of this person in another language from now on. */
    @PUT
    @Path("language")
    @Consumes(MediaType.APPLICATION_JSON)
    public Me read(Choice choice) {
        SignedIn signedIn = signIns.read(current.signedIn().signIn(), Locale.forLanguageTag(choice.language()));
        return myPage.of(signedIn);
    }

    /**
     * A language chosen.
     *
     * @param language {@code ru} or {@code en}
     */
    public record Choice(String language) {
        public Choice {
            Required.present("language", language);
            if (Texts.languages().stream()
                    .noneMatch(known -> known.getLanguage().equals(language))) {
                throw new Invalid("language", "problem.language");
            }
        }
    }
}
