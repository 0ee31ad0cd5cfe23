package org.schooldiary.demoplatform.launch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.Lti;
import org.schooldiary.demoplatform.answer.PageRefusal;
import org.schooldiary.demoplatform.answer.Pages;
import org.schooldiary.demoplatform.deeplinking.ResourceLink;
import org.schooldiary.demoplatform.deeplinking.ResourceLinks;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.CourseRole;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.settings.Settings;
import org.schooldiary.demoplatform.signin.Seal;
import org.schooldiary.demoplatform.signin.SignIn;

/** Begins launches: third-party login initiation, posted by the browser (Security Framework 1.0, section 5.1.1.1). */
@Path("/lti")
@Singleton
public class LaunchResource {

    static final String HINT_PURPOSE = "login-hint";

    /** A hint must last as long as the message hint beside it. */
    private static final Duration HINT_VALIDITY = Duration.ofMinutes(10);

    @Inject
    Settings settings;

    @Inject
    SignIn signIn;

    @Inject
    Lyceum lyceum;

    @Inject
    Registrations registrations;

    @Inject
    ResourceLinks links;

    @Inject
    PendingLaunches pending;

    @Inject
    PlatformKeys keys;

    @Inject
    Seal seal;

    @Inject
    Pages pages;

    /**
     * Opens a link of a course.
     *
     * @param link id of the link; without it the first one of the course
     * @param window anything, when the tool opens in a window of its own
     */
    @GET
    @Path("start")
    public Response start(
            @QueryParam("course") @Nullable String courseId,
            @QueryParam("link") @Nullable String link,
            @QueryParam("window") @Nullable String window,
            @Context HttpHeaders headers) {
        Person person = signIn.required(headers);
        Course course = visible(courseId, person);
        ResourceLink chosen = links.of(course).stream()
                .filter(one -> link == null || one.id().equals(link))
                .findFirst()
                .orElseThrow(() -> new PageRefusal(404, "В этом курсе нет такой ссылки: инструмент ещё не подключён."));
        Registration tool = registrations.active(chosen.clientId()).orElseThrow();
        return login(
                person, course, tool, chosen.id(), chosen.url(), Lti.RESOURCE_LINK_REQUEST, window != null, headers);
    }

    /** Lets the teacher choose links in the tool. */
    @GET
    @Path("deep-linking/start")
    public Response chooseLinks(
            @QueryParam("course") @Nullable String courseId,
            @QueryParam("tool") @Nullable String clientId,
            @Context HttpHeaders headers) {
        Person person = signIn.required(headers);
        Course course = visible(courseId, person);
        if (lyceum.member(course, person)
                .filter(member -> member.role() == CourseRole.TEACHER)
                .isEmpty()) {
            throw new PageRefusal(403, "Ссылки в курс добавляет его учитель.");
        }
        Registration tool = registrations
                .active(String.valueOf(clientId))
                .filter(Registration::offersDeepLinking)
                .orElseThrow(() -> new PageRefusal(404, "Этот инструмент не предлагает выбора ссылок."));
        return login(person, course, tool, "", tool.deepLinking(), Lti.DEEP_LINKING_REQUEST, false, headers);
    }

    private Course visible(@Nullable String courseId, Person person) {
        return lyceum.course(String.valueOf(courseId))
                .filter(course -> lyceum.coursesOf(person).contains(course))
                .orElseThrow(() -> new PageRefusal(404, "Такого курса у вас нет."));
    }

    private Response login(
            Person person,
            Course course,
            Registration tool,
            String linkId,
            String target,
            String messageType,
            boolean inWindow,
            HttpHeaders headers) {
        String language = signIn.language(headers);
        PendingLaunch launch = pending.begin(
                course.title(),
                hint -> new PendingLaunch(
                        person.sub(), tool.clientId(), course, linkId, messageType, inWindow, language, hint));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("iss", settings.baseUrl());
        fields.put("target_link_uri", target);
        fields.put("login_hint", seal.close(HINT_PURPOSE, person.sub(), HINT_VALIDITY));
        fields.put("lti_message_hint", launch.hint());
        fields.put("client_id", tool.clientId());
        fields.put("lti_deployment_id", tool.deploymentId());
        // The course page itself keeps what a tool may not keep in its frame (LTI Platform Storage 1.0).
        fields.put("lti_storage_target", "_parent");
        return pages.answer("post", Map.of("action", tool.initiateLoginUri(), "fields", fields));
    }

    /** The platform's public keys. */
    @GET
    @Path("jwks")
    @Produces(MediaType.APPLICATION_JSON)
    public Response jwks() {
        return Response.ok(keys.published())
                .header("Cache-Control", "max-age=300")
                .build();
    }

    /** Where the tool sends people back to, with a message if it has one (LTI Core 1.3, section 5.4.4). */
    @GET
    @Path("return")
    public Response returned(
            @QueryParam("course") @Nullable String course,
            @QueryParam("lti_errormsg") @Nullable String error,
            @QueryParam("lti_msg") @Nullable String message) {
        String sentence = error != null ? error : message != null ? message : "Вы вернулись из инструмента.";
        return pages.answer(
                "message", Map.of("sentence", sentence, "back", "/course/" + (course == null ? "" : course)));
    }
}
