package org.schooldiary.lti.membership;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.PersonNames;
import org.schooldiary.lti.launch.Roles;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.registration.Identifier;
import org.schooldiary.lti.token.StrictJson;

/** One page of a roster (NRPS 2.0, section 2.4). */
record RosterPage(List<Member> members, int unreadable) {

    /** Nobody is in more groups of one course. */
    private static final int MAX_GROUPS = 100;

    /** In characters; what is longer is no name of a person. */
    private static final int LONGEST_TEXT = 1000;

    static RosterPage read(String body) throws RosterUnreadable {
        var entries = entries(body);
        var members = new ArrayList<Member>();
        for (var entry : entries) {
            member(entry).ifPresent(members::add);
        }
        return new RosterPage(members, entries.size() - members.size());
    }

    private static JsonNode entries(String body) throws RosterUnreadable {
        try {
            var entries =
                    StrictJson.object(body.getBytes(StandardCharsets.UTF_8)).path("members");
            if (entries.isArray()) {
                return entries;
            }
        } catch (IOException notJson) {
            throw new RosterUnreadable("a page that is no JSON");
        }
        throw new RosterUnreadable("a page without a list of members");
    }

    private static Optional<Member> member(JsonNode entry) {
        if (!entry.isObject()) {
            return Optional.empty();
        }
        try {
            var read = StrictJson.convert(entry, org.tsugi.nrps.objects.Member.class);
            var names = new PersonNames(
                    text(read.given_name),
                    text(read.family_name),
                    text(read.middle_name),
                    text(read.name),
                    text(read.email));
            return Optional.of(new Member(
                    new Subject(read.user_id == null ? "" : read.user_id),
                    names,
                    Roles.of(read.roles == null ? List.of() : read.roles),
                    MemberStatus.of(read.status),
                    text(read.lis_person_sourcedid),
                    groups(entry)));
        } catch (IOException | IllegalArgumentException withoutUsableId) {
            return Optional.empty();
        }
    }

    /** As the groups service adds them; the library's data class does not know them. */
    private static Set<String> groups(JsonNode entry) {
        var groups = new LinkedHashSet<String>();
        for (var enrollment : entry.path("group_enrollments")) {
            var id = enrollment.path("group_id").asText("");
            if (!id.isBlank() && id.length() <= Identifier.MAX_LENGTH && groups.size() < MAX_GROUPS) {
                groups.add(id);
            }
        }
        return groups;
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(value -> value.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(value -> !value.isEmpty())
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST_TEXT)));
    }
}
