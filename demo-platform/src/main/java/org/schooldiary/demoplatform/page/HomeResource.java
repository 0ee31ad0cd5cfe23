package org.schooldiary.demoplatform.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.answer.PageRefusal;
import org.schooldiary.demoplatform.answer.Pages;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.settings.Settings;
import org.schooldiary.demoplatform.signin.SignIn;

/** «Who are you»: sign-in by one click, the list of people, language of the tool. */
@Path("/")
@Singleton
public class HomeResource {

    @Inject
    Settings settings;

    @Inject
    Lyceum lyceum;

    @Inject
    SignIn signIn;

    @Inject
    Frames frames;

    @Inject
    Pages pages;

    @GET
    public Response home(@Context HttpHeaders headers) {
        Directory directory = new Directory(lyceum);
        return pages.answer(
                "home",
                frames.with(
                        headers,
                        Map.of(
                                "first", directory.wellKnown(),
                                "staff", directory.staff(),
                                "classes", directory.classes())));
    }

    /** Everybody as plain text: address, login, role and name, a line each; for scripts and the guide. */
    @GET
    @Path("who")
    @Produces("text/plain;charset=UTF-8")
    public String who() {
        StringBuilder list = new StringBuilder();
        for (Person person : lyceum.people()) {
            list.append(settings.baseUrl())
                    .append("/\t")
                    .append(person.login())
                    .append('\t')
                    .append(person.standing().title())
                    .append('\t')
                    .append(person.name().whole())
                    .append('\n');
        }
        return list.toString();
    }

    @POST
    @Path("signin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(@FormParam("login") @Nullable String login) {
        Person person = lyceum.byLogin(String.valueOf(login))
                .orElseThrow(() -> new PageRefusal(404, "Человека с таким логином в лицее нет."));
        return Response.seeOther(URI.create(settings.baseUrl() + "/courses"))
                .cookie(signIn.cookie(person))
                .build();
    }

    @POST
    @Path("signout")
    public Response signOut() {
        return Response.seeOther(URI.create(settings.baseUrl() + "/"))
                .cookie(signIn.noCookie())
                .build();
    }

    /** Chooses the language that launches name as the person's. */
    @POST
    @Path("language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response language(
            @FormParam("language") @Nullable String language, @HeaderParam("Referer") @Nullable String referer) {
        boolean own = referer != null && referer.startsWith(settings.baseUrl() + "/");
        return Response.seeOther(URI.create(own ? referer : settings.baseUrl() + "/courses"))
                .cookie(signIn.languageCookie(String.valueOf(language)))
                .build();
    }
}
