package org.schooldiary.demoplatform.registration;

import java.util.Set;
import java.util.TreeSet;

/** Substitution variables that the platform fills in (LTI Core 1.3, appendix on variables). */
public final class Variables {

    /** Names without the leading «$». */
    public static final Set<String> ALL = Set.copyOf(new TreeSet<>(Set.of(
            "Context.id",
            "Context.title",
            "Context.label",
            "Context.sourcedId",
            "Context.id.history",
            "CourseSection.title",
            "CourseSection.label",
            "CourseSection.sourcedId",
            "CourseSection.timeFrame.begin",
            "CourseSection.timeFrame.end",
            "ResourceLink.id",
            "ResourceLink.title",
            "ResourceLink.id.history",
            "User.id",
            "User.username",
            "User.scope.mentor",
            "Person.name.full",
            "Person.name.given",
            "Person.name.family",
            "Person.name.middle",
            "Person.email.primary",
            "Person.sourcedId",
            "Membership.role",
            "Message.locale")));

    private Variables() {}
}
