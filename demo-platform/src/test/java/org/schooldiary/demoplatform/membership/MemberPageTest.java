package org.schooldiary.demoplatform.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schooldiary.demoplatform.school.CourseMember;
import org.schooldiary.demoplatform.school.CourseRole;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.LyceumMaker;

class MemberPageTest {

    private static final String URL = "http://localhost:8180/lti/nrps/7a-alg/memberships";
    private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

    private final Lyceum lyceum = LyceumMaker.make();
    private final List<CourseMember> members =
            lyceum.members(lyceum.course("7a-alg").orElseThrow());

    @Test
    void leadsThroughAllMembersByItsLinks() {
        List<CourseMember> seen = walk("", 20);
        assertThat(seen).containsExactlyElementsOf(members);
    }

    @Test
    void pagesEvenWhereNobodyAskedForIt() {
        MemberPage page = MemberPage.of(members, "", 0, 0, URL, "");
        assertThat(page.members()).hasSize(50);
        assertThat(page.next()).isEqualTo(URL + "?limit=50&from=50");
    }

    @Test
    void keepsTheRoleInItsLinks() {
        List<CourseMember> seen = walk(LEARNER, 7);
        assertThat(seen).hasSize(30).allMatch(member -> member.role() == CourseRole.PUPIL);
        assertThat(walk("Instructor", 1))
                .extracting(CourseMember::role)
                .containsExactly(CourseRole.TEACHER, CourseRole.TUTOR);
    }

    private List<CourseMember> walk(String role, int limit) {
        List<CourseMember> seen = new ArrayList<>();
        MemberPage page = MemberPage.of(members, role, limit, 0, URL, "");
        while (true) {
            seen.addAll(page.members());
            if (page.next().isEmpty()) {
                return seen;
            }
            Map<String, String> query = query(page.next());
            page = MemberPage.of(
                    members,
                    query.getOrDefault("role", ""),
                    Integer.parseInt(query.get("limit")),
                    Integer.parseInt(query.get("from")),
                    URL,
                    "");
        }
    }

    private static Map<String, String> query(String url) {
        Map<String, String> query = new HashMap<>();
        for (String pair : URI.create(url).getRawQuery().split("&")) {
            String[] part = pair.split("=");
            query.put(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
