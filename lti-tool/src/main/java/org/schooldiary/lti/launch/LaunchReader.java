package org.schooldiary.lti.launch;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.check.Message;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.Claims;
import org.schooldiary.lti.token.MalformedClaim;
import org.tsugi.lti13.LTI13ConstantsUtil;
import org.tsugi.lti13.objects.DeepLink;
import org.tsugi.lti13.objects.Endpoint;
import org.tsugi.lti13.objects.LaunchLIS;
import org.tsugi.lti13.objects.NamesAndRoles;

/** Turns a message that passed all checks into a launch. */
final class LaunchReader {

    private final ToolAddress tool;

    LaunchReader(ToolAddress tool) {
        this.tool = tool;
    }

    Launch read(Message message) throws MalformedClaim {
        var claims = message.claims();
        var roles = Roles.of(claims.texts(ClaimName.ROLES).orElse(List.of()));
        var custom = new CustomParameters(claims.scalars(ClaimName.CUSTOM));
        return new Launch(
                message.registration(),
                claims.identifier(ClaimName.DEPLOYMENT_ID, DeploymentId::new).orElseThrow(),
                claims.text(ClaimName.MESSAGE_TYPE).flatMap(MessageType::of).orElseThrow(),
                claims.identifier(LTI13ConstantsUtil.KEY_SUB, Subject::new).orElseThrow(),
                names(claims),
                roles,
                context(claims),
                resourceLink(claims),
                claims.text(ClaimName.TARGET_LINK_URI)
                        .flatMap(WebAddress::parse)
                        .orElseGet(tool::launch),
                new Presentation(message.locale(), message.presentation("document_target"), message.returnUrl()),
                sourcedIds(claims),
                custom,
                mentorScope(claims, custom, roles),
                claims.decoration(ClaimName.NAMES_AND_ROLES, NamesAndRoles.class)
                        .flatMap(service -> address(service.context_memberships_url))
                        .map(MembershipService::new),
                groups(claims),
                grades(claims),
                deepLinking(claims),
                claims.identifier(ClaimName.FOR_USER, "user_id", Subject::new),
                eulaService(claims),
                toolPlatform(claims),
                message.login().begunAt(),
                claims.time(LTI13ConstantsUtil.KEY_IAT).orElseThrow(),
                warnings(message, custom, roles));
    }

    private static PersonNames names(Claims claims) {
        return new PersonNames(
                claims.scalar(LTI13ConstantsUtil.KEY_GNAME),
                claims.scalar(LTI13ConstantsUtil.KEY_FNAME),
                claims.scalar(LTI13ConstantsUtil.KEY_MNAME),
                claims.scalar(LTI13ConstantsUtil.KEY_NAME),
                claims.scalar(LTI13ConstantsUtil.KEY_EMAIL));
    }

    private static Optional<Context> context(Claims claims) throws MalformedClaim {
        var id = claims.identifier(ClaimName.CONTEXT, "id", ContextId::new);
        var details = claims.scalars(ClaimName.CONTEXT);
        var types = shortTypes(claims.texts(ClaimName.CONTEXT, "type"));
        return id.map(
                contextId -> new Context(contextId, text(details.get("label")), text(details.get("title")), types));
    }

    /** Moodle sends <code>CourseSection</code>, others <code>http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection</code>. */
    private static Set<String> shortTypes(List<String> types) {
        return types.stream()
                .map(type -> type.substring(type.indexOf('#') + 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<ResourceLink> resourceLink(Claims claims) throws MalformedClaim {
        var details = claims.scalars(ClaimName.RESOURCE_LINK);
        return claims.identifier(ClaimName.RESOURCE_LINK, "id", ResourceLinkId::new)
                .map(id -> new ResourceLink(id, text(details.get("title")), text(details.get("description"))));
    }

    private static SourcedIds sourcedIds(Claims claims) {
        return claims.decoration(ClaimName.LIS, LaunchLIS.class)
                .map(lis -> new SourcedIds(text(lis.person_sourcedid), text(lis.course_section_sourcedid)))
                .orElse(new SourcedIds(Optional.empty(), Optional.empty()));
    }

    /**
     * Only with the role do the claim (LTI Core 1.3, section 5.4.2) and Canvas' observees count, which it names in a
     * variable of its own by the same ids as <code>sub</code>.
     */
    private static List<Subject> mentorScope(Claims claims, CustomParameters custom, Roles roles)
            throws MalformedClaim {
        if (!roles.mentor()) {
            return List.of();
        }
        var mentees = new LinkedHashSet<>(claims.identifiers(ClaimName.ROLE_SCOPE_MENTOR, Subject::new));
        custom.ids(CustomParameters.CANVAS_OBSERVEES).forEach(id -> mentees.add(new Subject(id)));
        return List.copyOf(mentees);
    }

    /** Offered where the address of the groups can be read; that of the sets may be missing (Course Groups 1.0, section 3.1). */
    private static Optional<GroupService> groups(Claims claims) {
        var service = claims.scalars(ClaimName.GROUPS);
        return address(service.get("context_groups_url"))
                .map(groups -> new GroupService(groups, address(service.get("context_group_sets_url"))));
    }

    private static Optional<GradeService> grades(Claims claims) {
        var scopes = new LinkedHashSet<>(claims.texts(ClaimName.GRADES, "scope"));
        return claims.decoration(ClaimName.GRADES, Endpoint.class)
                .map(endpoint -> new GradeService(scopes, address(endpoint.lineitems), address(endpoint.lineitem)));
    }

    private static Optional<DeepLinkingSettings> deepLinking(Claims claims) throws MalformedClaim {
        var types = new LinkedHashSet<>(claims.texts(ClaimName.DEEP_LINKING_SETTINGS, "accept_types"));
        return claims.object(ClaimName.DEEP_LINKING_SETTINGS, DeepLink.class)
                .flatMap(settings -> address(settings.deep_link_return_url)
                        .map(returnUrl -> new DeepLinkingSettings(
                                returnUrl,
                                types,
                                targets(settings.accept_presentation_document_targets),
                                Boolean.TRUE.equals(settings.accept_multiple),
                                !Boolean.FALSE.equals(settings.accept_lineitem),
                                Boolean.TRUE.equals(settings.auto_create),
                                Optional.ofNullable(settings.data))));
    }

    private static Optional<EulaService> eulaService(Claims claims) {
        var address = address(claims.scalars(ClaimName.EULA_SERVICE).get("url"));
        var scopes = new LinkedHashSet<>(claims.texts(ClaimName.EULA_SERVICE, "scope"));
        return address.map(found -> new EulaService(found, scopes));
    }

    private static Set<DocumentTarget> targets(@Nullable List<String> named) {
        return named == null
                ? Set.of()
                : named.stream()
                        .map(DocumentTarget::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
    }

    private static ToolPlatform toolPlatform(Claims claims) {
        var details = claims.scalars(ClaimName.TOOL_PLATFORM);
        return new ToolPlatform(
                text(details.get(LTI13ConstantsUtil.KEY_GUID)),
                text(details.get(LTI13ConstantsUtil.KEY_NAME)),
                text(details.get(LTI13ConstantsUtil.KEY_PRODUCT_FAMILY_CODE)),
                text(details.get(LTI13ConstantsUtil.KEY_VERSION)));
    }

    private static Set<LaunchWarning> warnings(Message message, CustomParameters custom, Roles roles) {
        var warnings = EnumSet.noneOf(LaunchWarning.class);
        boolean mentees = message.claims().has(ClaimName.ROLE_SCOPE_MENTOR)
                || !custom.ids(CustomParameters.CANVAS_OBSERVEES).isEmpty()
                || !custom.ids(CustomParameters.CANVAS_OBSERVEE_SIS_IDS).isEmpty();
        if (mentees && !roles.mentor()) {
            warnings.add(LaunchWarning.MENTOR_SCOPE_WITHOUT_ROLE);
        }
        if (message.presentation("return_url").isPresent()
                && message.returnUrl().isEmpty()) {
            warnings.add(LaunchWarning.RETURN_URL_ELSEWHERE);
        }
        return warnings;
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    private static Optional<URI> address(@Nullable String text) {
        return text(text).flatMap(WebAddress::parse);
    }
}
