package org.schooldiary.school.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.Context;
import org.schooldiary.lti.launch.ContextId;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.launch.GroupService;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/** A course of a platform from which somebody launched. It holds any number of journals. */
@Entity
@Table(name = "course")
class Course {
    private static final int LONGEST_LABEL = 255;
    private static final int LONGEST_TITLE = 512;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_SCOPES = 1000;

    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "deployment_row")
    private long deploymentRow;

    @Column(name = "context_id")
    private String contextId;

    private @Nullable String label;

    private @Nullable String title;

    @Column(name = "memberships_url")
    private @Nullable String membershipsUrl;

    @Column(name = "lineitems_url")
    private @Nullable String lineItemsUrl;

    @Column(name = "grade_scopes")
    private @Nullable String gradeScopes;

    @Column(name = "roster_at")
    private @Nullable Instant rosterAt;

    @Column(name = "groups_url")
    private @Nullable String groupsUrl;

    @Column(name = "group_sets_url")
    private @Nullable String groupSetsUrl;

    @Column(name = "for_guardians")
    private boolean forGuardians;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected Course() {}

    Course(SchoolId school, long deploymentRow, ContextId context, Instant now) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.deploymentRow = deploymentRow;
        this.contextId = context.value();
        this.createdAt = now;
    }

    /** Takes over what a launch says of the course; what it leaves out stays as it was. */
    void isDescribed(Context context, @Nullable URI memberships, Optional<GroupService> groups) {
        label = context.label().map(text -> cut(text, LONGEST_LABEL)).orElse(label);
        title = context.title().map(text -> cut(text, LONGEST_TITLE)).orElse(title);
        if (memberships != null && memberships.toString().length() <= LONGEST_ADDRESS) {
            membershipsUrl = memberships.toString();
        }
        groups.filter(service -> service.groups().toString().length() <= LONGEST_ADDRESS)
                .ifPresent(service -> {
                    groupsUrl = service.groups().toString();
                    groupSetsUrl = service.sets()
                            .map(URI::toString)
                            .filter(sets -> sets.length() <= LONGEST_ADDRESS)
                            .orElse(null);
                });
    }

    /** Says whether this is a course for guardians, whose Learners are no pupils. */
    void isForGuardians(boolean guardians) {
        forGuardians = guardians;
    }

    /** Takes over where a launch says the gradebook is and what the tool may do with it. */
    void hasGradebook(GradeService service) {
        String scopes = String.join(" ", new TreeSet<>(service.scopes()));
        service.lineItems()
                .map(URI::toString)
                .filter(address -> address.length() <= LONGEST_ADDRESS && scopes.length() <= LONGEST_SCOPES)
                .ifPresent(address -> {
                    lineItemsUrl = address;
                    gradeScopes = scopes;
                });
    }

    /** The class list of the platform was read. */
    void rosterWasRead(Instant now) {
        rosterAt = now;
    }

    CourseId id() {
        return new CourseId(id);
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    long deploymentRow() {
        return deploymentRow;
    }

    @Nullable String label() {
        return label;
    }

    /** What people call the course: its title, else its label, else nothing. */
    String name() {
        if (title != null && !title.isBlank()) {
            return title;
        }
        return label == null ? "" : label;
    }

    /** Where its class list is read, absent where the platform offers none. */
    @Nullable URI memberships() {
        return membershipsUrl == null ? null : URI.create(membershipsUrl);
    }

    /** When its class list was last read, absent where never. */
    @Nullable Instant rosterAt() {
        return rosterAt;
    }

    /** Where its groups are read, where the platform offers them. */
    Optional<GroupService> groups() {
        return Optional.ofNullable(groupsUrl)
                .map(groups -> new GroupService(
                        URI.create(groups), Optional.ofNullable(groupSetsUrl).map(URI::create)));
    }

    boolean isForGuardians() {
        return forGuardians;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
