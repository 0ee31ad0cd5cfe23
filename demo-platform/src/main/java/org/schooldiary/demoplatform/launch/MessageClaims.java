package org.schooldiary.demoplatform.launch;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.demoplatform.Lti;
import org.schooldiary.demoplatform.deeplinking.ResourceLink;
import org.schooldiary.demoplatform.deeplinking.ResourceLinks;
import org.schooldiary.demoplatform.gradebook.LineItems;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.CourseMember;
import org.schooldiary.demoplatform.school.CourseRole;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.SchoolYear;
import org.schooldiary.demoplatform.settings.Settings;
import org.schooldiary.demoplatform.signin.Seal;

/** What a launch tells the tool (LTI Core 1.3, section 5; Deep Linking 2.0, section 4.4). */
@Singleton
public class MessageClaims {

    /** Validity of a message, as Moodle has it. */
    private static final Duration VALIDITY = Duration.ofSeconds(60);

    @Inject
    Settings settings;

    @Inject
    Lyceum lyceum;

    @Inject
    ResourceLinks links;

    @Inject
    LineItems lineItems;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    JWTClaimsSet of(PendingLaunch launch, Registration tool, String nonce) {
        Person person = lyceum.bySub(launch.sub()).orElseThrow();
        Course course = launch.course();
        Optional<CourseRole> role = lyceum.member(course, person).map(CourseMember::role);
        List<String> roles = Roles.of(person.standing(), role);
        boolean deepLinking = launch.messageType().equals(Lti.DEEP_LINKING_REQUEST);
        ResourceLink link = deepLinking
                ? new ResourceLink("", course.id(), tool.clientId(), "", tool.deepLinking(), Map.of())
                : links.find(course, launch.linkId()).orElseThrow();
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(settings.baseUrl())
                .audience(tool.clientId())
                .subject(person.sub())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALIDITY)))
                .claim("nonce", nonce)
                .claim(Lti.CLAIM + "version", Lti.VERSION)
                .claim(Lti.CLAIM + "message_type", launch.messageType())
                .claim(Lti.CLAIM + "deployment_id", tool.deploymentId())
                .claim(Lti.CLAIM + "target_link_uri", link.url())
                .claim(Lti.CLAIM + "roles", roles)
                .claim(Lti.CLAIM + "context", context(course))
                .claim(Lti.CLAIM + "tool_platform", platform())
                .claim(Lti.CLAIM + "lis", lis(person, course))
                .claim(Lti.CLAIM + "launch_presentation", presentation(launch));
        List<Person> mentored = role.filter(CourseRole.OBSERVER::equals).isPresent()
                ? lyceum.children(person).stream()
                        .filter(course.schoolClass().pupils()::contains)
                        .toList()
                : List.of();
        if (!mentored.isEmpty()) {
            claims.claim(
                    Lti.CLAIM + "role_scope_mentor",
                    mentored.stream().map(Person::sub).toList());
        }
        SchoolYear year = SchoolYear.of(LocalDate.ofInstant(now, ZoneOffset.UTC));
        Map<String, String> custom =
                new CustomParameters(person, course, link, roles, mentored, year, launch.language()).of(tool.custom());
        if (!custom.isEmpty()) {
            claims.claim(Lti.CLAIM + "custom", custom);
        }
        PersonalClaims.of(person, launch.language(), tool).forEach(claims::claim);
        services(tool, course, link).forEach(claims::claim);
        if (deepLinking) {
            claims.claim(Lti.DL_CLAIM + "deep_linking_settings", deepLinkingSettings(launch));
        } else {
            claims.claim(Lti.CLAIM + "resource_link", Map.of("id", link.id(), "title", link.title()));
        }
        return claims.build();
    }

    private static Map<String, Object> context(Course course) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("id", course.id());
        context.put("label", course.label());
        context.put("title", course.title());
        context.put("type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection"));
        return context;
    }

    private static Map<String, Object> platform() {
        Map<String, Object> platform = new LinkedHashMap<>();
        platform.put("guid", "lyceum68.example");
        platform.put("name", Lyceum.NAME);
        platform.put("description", "Учебная площадка лицея");
        platform.put("product_family_code", "lyceum-practice");
        platform.put("version", "1.0");
        return platform;
    }

    private static Map<String, Object> lis(Person person, Course course) {
        return Map.of(
                "person_sourcedid", person.sourcedId(),
                "course_section_sourcedid", course.sourcedId(),
                "course_offering_sourcedid", "LYC68-" + course.subject().code());
    }

    private Map<String, Object> presentation(PendingLaunch launch) {
        return Map.of(
                "document_target",
                launch.inWindow() ? "window" : "iframe",
                "locale",
                launch.language(),
                "return_url",
                settings.baseUrl() + "/lti/return?course=" + launch.course().id());
    }

    private Map<String, Object> services(Registration tool, Course course, ResourceLink link) {
        Map<String, Object> services = new LinkedHashMap<>();
        if (tool.scopes().contains(Lti.SCOPE_MEMBERS)) {
            services.put(
                    Lti.NRPS_CLAIM,
                    Map.of(
                            "context_memberships_url",
                            settings.baseUrl() + "/lti/nrps/" + course.id() + "/memberships",
                            "service_versions",
                            List.of("2.0")));
        }
        List<String> grading = tool.scopes().stream()
                .filter(scope -> scope.contains("/lti-ags/"))
                .toList();
        if (!grading.isEmpty()) {
            Map<String, Object> endpoint = new LinkedHashMap<>();
            endpoint.put("scope", new ArrayList<>(grading));
            endpoint.put("lineitems", lineItems.containerUrl(course, tool));
            lineItems.coupledTo(link.id()).ifPresent(id -> endpoint.put("lineitem", lineItems.url(id)));
            services.put(Lti.AGS_CLAIM, endpoint);
        }
        return services;
    }

    private Map<String, Object> deepLinkingSettings(PendingLaunch launch) {
        Map<String, Object> settingsClaim = new LinkedHashMap<>();
        settingsClaim.put("deep_link_return_url", settings.baseUrl() + "/lti/deep-linking");
        settingsClaim.put("accept_types", List.of("ltiResourceLink"));
        settingsClaim.put("accept_presentation_document_targets", List.of("iframe", "window"));
        settingsClaim.put("accept_multiple", true);
        settingsClaim.put("accept_lineitem", true);
        settingsClaim.put("auto_create", false);
        settingsClaim.put("title", "Дневник");
        settingsClaim.put(
                "data",
                seal.close(
                        "deep-linking",
                        launch.course().id() + "|" + launch.clientId() + "|" + launch.sub(),
                        Duration.ofHours(2)));
        return settingsClaim;
    }
}
