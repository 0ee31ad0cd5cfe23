package org.schooldiary.systemtests.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A course of the platform with those enrolled in it; the roster may change while the tests run. */
public final class PlatformCourse {

    /** The id of the one set that its groups belong to. */
    static final String SET = "set-1";

    private record Member(PlatformPerson person, List<String> roles) {}

    private final String id;
    private final String label;
    private final String title;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final List<Map<String, Object>> changes = new ArrayList<>();
    private RosterManner manner = RosterManner.PLAIN;
    private RosterFault fault = RosterFault.NONE;
    private int forgotten;
    private int wholeReadings;
    private int readingsOfDifferences;

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
        changes.add(entry(members.get(person.sub()), "Active"));
        return this;
    }

    public synchronized void withdraw(PlatformPerson person) {
        Member member = members.remove(person.sub());
        if (member != null) {
            changes.add(entry(member, "Deleted"));
        }
    }

    /** Puts people into a group, called as its id. */
    public synchronized PlatformCourse group(String name, List<PlatformPerson> people) {
        groups.put(name, people.stream().map(PlatformPerson::sub).collect(Collectors.toSet()));
        return this;
    }

    /** Serves the roster in the manner of another platform. */
    public synchronized PlatformCourse inMannerOf(RosterManner other) {
        manner = other;
        return this;
    }

    /** From now on this goes wrong. */
    public synchronized void breaksWith(RosterFault trouble) {
        fault = trouble;
    }

    /** What changed so far can be asked for no more. */
    public synchronized void forgetsChanges() {
        forgotten = version() + 1;
    }

    /** How often somebody began to read the whole roster. */
    public synchronized int wholeReadings() {
        return wholeReadings;
    }

    /** How often somebody asked what changed. */
    public synchronized int readingsOfDifferences() {
        return readingsOfDifferences;
    }

    synchronized void wasAskedFor(int page, boolean differences) {
        if (page == 1 && differences) {
            readingsOfDifferences++;
        } else if (page == 1) {
            wholeReadings++;
        }
    }

    synchronized RosterManner manner() {
        return manner;
    }

    synchronized RosterFault fault() {
        return fault;
    }

    synchronized boolean hasForgotten(int since) {
        return since < forgotten;
    }

    synchronized int version() {
        return changes.size();
    }

    /** The last state of everybody who changed since then. */
    synchronized List<Map<String, Object>> changedSince(int since) {
        Map<Object, Map<String, Object>> last = new LinkedHashMap<>();
        changes.subList(since, changes.size()).forEach(change -> last.put(change.get("user_id"), change));
        return List.copyOf(last.values());
    }

    synchronized List<Map<String, Object>> groups() {
        return groups.keySet().stream()
                .map(name -> Map.<String, Object>of("id", name, "name", name, "set_id", SET))
                .toList();
    }

    /** The roles of the person here; none when not enrolled. */
    public synchronized List<String> rolesOf(PlatformPerson person) {
        Member member = members.get(person.sub());
        return member == null ? List.of() : member.roles();
    }

    /** Whether somebody with that id learns here. */
    synchronized boolean hasLearner(String sub) {
        return members.containsKey(sub) && members.get(sub).roles().contains(Lti.LEARNER);
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
    synchronized List<Map<String, Object>> roster(boolean withGroups) {
        List<Map<String, Object>> roster = new ArrayList<>();
        for (Member member : members.values()) {
            Map<String, Object> entry = entry(member, "Active");
            if (withGroups) {
                entry.put("group_enrollments", enrollments(member.person().sub()));
            }
            roster.add(entry);
        }
        return roster;
    }

    private List<Map<String, Object>> enrollments(String sub) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().contains(sub))
                .map(group -> Map.<String, Object>of("group_id", group.getKey()))
                .toList();
    }

    private static Map<String, Object> entry(Member member, String status) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("status", status);
        entry.put("user_id", member.person().sub());
        entry.put("roles", member.roles());
        entry.put("lis_person_sourcedid", "SIS-" + member.person().sub());
        entry.put("name", member.person().fullName());
        entry.put("family_name", member.person().familyName());
        entry.put("given_name", member.person().givenName());
        entry.put("email", member.person().email());
        return entry;
    }
}
