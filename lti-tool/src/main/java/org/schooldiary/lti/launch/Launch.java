package org.schooldiary.lti.launch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Registration;

/**
 * A launch that passed every check: who came, from where, in which roles.
 *
 * @param registration the platform
 * @param deployment the place in the platform, approved
 * @param messageType what is wanted
 * @param subject the person's id at the platform
 * @param names what the platform tells of the person
 * @param roles the person's roles, unknown ones included
 * @param context the course, if the launch comes from one
 * @param resourceLink the link that was opened; absent in messages that come from none
 * @param target where to land, on our own origin; signed, so this decides and nothing of the login does
 * @param presentation how the platform shows the tool
 * @param sourcedIds ids of the school's information system
 * @param custom custom parameters
 * @param mentorScope persons whom this person looks after; always empty unless the person has the role
 *     <code>membership#Mentor</code>; from the claim and from Canvas' observees
 * @param membershipService roster service, where offered
 * @param groupService groups of the course, where offered
 * @param gradeService gradebook service, where offered
 * @param deepLinking settings of a deep linking request; present in every one
 * @param forUser whom the message is about, where it is not the person who came: whose submission is reviewed
 * @param eulaService where an agreement to the terms of use is reported, where the platform asks for one
 * @param toolPlatform what the platform says of itself
 * @param loginAt when the login that this answers began
 * @param issuedAt when the platform made the message
 * @param warnings what is wrong with the launch though it goes on
 */
public record Launch(
        Registration registration,
        DeploymentId deployment,
        MessageType messageType,
        Subject subject,
        PersonNames names,
        Roles roles,
        Optional<Context> context,
        Optional<ResourceLink> resourceLink,
        URI target,
        Presentation presentation,
        SourcedIds sourcedIds,
        CustomParameters custom,
        List<Subject> mentorScope,
        Optional<MembershipService> membershipService,
        Optional<GroupService> groupService,
        Optional<GradeService> gradeService,
        Optional<DeepLinkingSettings> deepLinking,
        Optional<Subject> forUser,
        Optional<EulaService> eulaService,
        ToolPlatform toolPlatform,
        Instant loginAt,
        Instant issuedAt,
        Set<LaunchWarning> warnings) {

    /** Copies the collections. */
    public Launch {
        mentorScope = List.copyOf(mentorScope);
        warnings = Set.copyOf(warnings);
    }

    /**
     * Persons whom this person looks after, by ids of the school's register: only from a mentor, and only where the
     * platform names nobody by subject, for Canvas' two lists hold the same persons.
     */
    public List<String> mentorScopeBySourcedId() {
        return roles.mentor() && mentorScope.isEmpty()
                ? custom.ids(CustomParameters.CANVAS_OBSERVEE_SIS_IDS)
                : List.of();
    }
}
