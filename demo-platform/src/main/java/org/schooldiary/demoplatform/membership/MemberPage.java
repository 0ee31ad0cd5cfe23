package org.schooldiary.demoplatform.membership;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.schooldiary.demoplatform.launch.Roles;
import org.schooldiary.demoplatform.school.CourseMember;

/**
 * One page of a course's members.
 *
 * @param members those on this page
 * @param next address of the next page; empty on the last one
 */
record MemberPage(List<CourseMember> members, String next) {

    /** Most members on a page, whatever the tool asks for: who does not follow the links loses people. */
    static final int MOST = 50;

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    /**
     * Cuts a page out of the members.
     *
     * @param role only members with this role, by full or short name; empty for all
     * @param limit wanted length; 0 or more than {@link #MOST} gives {@link #MOST}
     * @param from first member, counted from 0 among those of the role
     * @param url address of the service without query
     * @param rlid link id of the request, kept in the next link; may be empty
     */
    static MemberPage of(List<CourseMember> all, String role, int limit, int from, String url, String rlid) {
        String wanted = role.isEmpty() || role.startsWith("http") ? role : MEMBERSHIP + role;
        List<CourseMember> matching = all.stream()
                .filter(member ->
                        wanted.isEmpty() || Roles.inCourse(member.role()).contains(wanted))
                .toList();
        int length = limit <= 0 ? MOST : Math.min(limit, MOST);
        int first = Math.min(Math.max(from, 0), matching.size());
        int end = Math.min(first + length, matching.size());
        StringBuilder next = new StringBuilder();
        if (end < matching.size()) {
            next.append(url).append("?limit=").append(length).append("&from=").append(end);
            append(next, "role", role);
            append(next, "rlid", rlid);
        }
        return new MemberPage(matching.subList(first, end), next.toString());
    }

    private static void append(StringBuilder url, String name, String value) {
        if (!value.isEmpty()) {
            url.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
