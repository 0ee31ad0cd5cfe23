package org.schooldiary.demoplatform.membership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.Lti;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.launch.PersonalClaims;
import org.schooldiary.demoplatform.launch.Roles;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.CourseMember;
import org.schooldiary.demoplatform.school.CourseRole;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.service.AccessTokens;
import org.schooldiary.demoplatform.service.ExactType;
import org.schooldiary.demoplatform.settings.Settings;

/** The membership service of a course (NRPS 2.0, section 2). */
@Path("/lti/nrps/{course}/memberships")
@Singleton
public class MembershipResource {

    static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    @Inject
    Settings settings;

    @Inject
    Lyceum lyceum;

    @Inject
    AccessTokens tokens;

    /**
     * A page of members.
     *
     * @param limit most members on the page
     * @param role full or short name of a role
     * @param from first member, only in links that the platform made itself
     * @param rlid link for which the messages are wanted as well
     */
    @GET
    public Response members(
            @PathParam("course") String courseId,
            @QueryParam("limit") @DefaultValue("0") int limit,
            @QueryParam("role") @DefaultValue("") String role,
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("rlid") @DefaultValue("") String rlid,
            @HeaderParam("Accept") @Nullable String accept,
            @HeaderParam("Authorization") @Nullable String authorization) {
        Registration tool = tokens.require(authorization, Lti.SCOPE_MEMBERS);
        ExactType.accepted(accept, TYPE);
        Course course =
                lyceum.course(courseId).orElseThrow(() -> new Refusal(404, "not_found", "there is no such context"));
        String url = settings.baseUrl() + "/lti/nrps/" + course.id() + "/memberships";
        MemberPage page = MemberPage.of(lyceum.members(course), role, limit, from, url, rlid);
        JsonArrayBuilder members = Json.createArrayBuilder();
        page.members().forEach(member -> members.add(member(member, course, tool, !rlid.isEmpty())));
        JsonObject body = Json.createObjectBuilder()
                .add("id", url)
                .add(
                        "context",
                        Json.createObjectBuilder()
                                .add("id", course.id())
                                .add("label", course.label())
                                .add("title", course.title()))
                .add("members", members)
                .build();
        Response.ResponseBuilder answer = Response.ok(body.toString()).header("Content-Type", TYPE);
        if (!page.next().isEmpty()) {
            answer.header("Link", "<" + page.next() + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private JsonObjectBuilder member(CourseMember member, Course course, Registration tool, boolean withMessage) {
        Person person = member.person();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("status", "Active")
                .add("user_id", person.sub())
                .add("lis_person_sourcedid", person.sourcedId())
                .add("roles", Json.createArrayBuilder(Roles.inCourse(member.role())));
        PersonalClaims.of(person, "ru", tool).forEach((name, value) -> {
            if (!name.equals("locale")) {
                json.add(name, value.toString());
            }
        });
        if (withMessage) {
            JsonObjectBuilder message =
                    Json.createObjectBuilder().add(Lti.CLAIM + "message_type", Lti.RESOURCE_LINK_REQUEST);
            if (member.role() == CourseRole.OBSERVER) {
                JsonArrayBuilder children = Json.createArrayBuilder();
                lyceum.children(person).stream()
                        .filter(course.schoolClass().pupils()::contains)
                        .forEach(child -> children.add(child.sub()));
                message.add(Lti.CLAIM + "role_scope_mentor", children);
            }
            json.add("message", Json.createArrayBuilder().add(message));
        }
        return json;
    }
}
