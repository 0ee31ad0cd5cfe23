package org.schooldiary.systemtests.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A course of the platform with those enrolled in it; the roster may change while the tests run. */
public final class PlatformCourse {

    private record Member(PlatformPerson person, List<String> roles) {}

    private final String id;
    private final String label;
    private final String title;
    private final Map<String, Member> members = new LinkedHashMap<>();

    public PlatformCourse(String id, String label, String title) {
        this.id = id;
        this.label = label;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public String title() {
        return title;
    }

    /** Enrols the person or changes the roles of one who is enrolled. */
    public synchronized PlatformCourse enrol(PlatformPerson person, String... roles) {
        members.put(person.sub(), new Member(person, List.of(roles)));
        return this;
    }

    public synchronized void withdraw(PlatformPerson person) {
        members.remove(person.sub());
    }

    /** The roles of the person here; none when not enrolled. */
    public synchronized List<String> rolesOf(PlatformPerson person) {
        Member member = members.get(person.sub());
        return member == null ? List.of() : member.roles();
    }

    Map<String, Object> claim() {
        return Map.of(
                "id",
                id,
                "label",
                label,
                "title",
                title,
                "type",
                List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection"));
    }

    /** The roster as the members of an NRPS membership container. */
    synchronized List<Map<String, Object>> roster() {
        List<Map<String, Object>> roster = new ArrayList<>();
        for (Member member : members.values()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("status", "Active");
            entry.put("user_id", member.person().sub());
            entry.put("roles", member.roles());
            entry.put("name", member.person().fullName());
            entry.put("family_name", member.person().familyName());
            entry.put("given_name", member.person().givenName());
            entry.put("email", member.person().email());
            roster.add(entry);
        }
        return roster;
    }
}
