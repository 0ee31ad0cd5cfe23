package org.schooldiary.demoplatform.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooldiary.demoplatform.school.CourseRole;
import org.schooldiary.demoplatform.school.Standing;

/** Which LTI roles a person has: by the course, and by the standing in the lyceum (LTI Core 1.3, appendix A.2). */
public final class Roles {

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
    private static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
    private static final String SYSTEM = "http://purl.imsglobal.org/vocab/lis/v2/system/person#";

    private Roles() {}

    /** Roles of a launch. */
    public static List<String> of(Standing standing, Optional<CourseRole> inCourse) {
        List<String> roles = new ArrayList<>();
        switch (standing) {
            case ADMINISTRATOR -> {
                roles.add(INSTITUTION + "Administrator");
                roles.add(SYSTEM + "Administrator");
            }
            case DEPUTY_HEAD, TUTOR -> roles.add(INSTITUTION + "Staff");
            case TEACHER -> roles.add(INSTITUTION + "Faculty");
            case PUPIL -> roles.add(INSTITUTION + "Student");
            case PARENT -> roles.add(INSTITUTION + "Observer");
        }
        inCourse.ifPresent(role -> roles.addAll(inCourse(role)));
        return roles;
    }

    /** Roles of a member in the course, as the membership service lists them. */
    public static List<String> inCourse(CourseRole role) {
        return switch (role) {
            case TEACHER -> List.of(MEMBERSHIP + "#Instructor");
            case TUTOR -> List.of(MEMBERSHIP + "#Instructor", MEMBERSHIP + "/Instructor#TeachingAssistant");
            case PUPIL, OBSERVER_AS_PUPIL -> List.of(MEMBERSHIP + "#Learner");
            case OBSERVER -> List.of(MEMBERSHIP + "#Mentor");
        };
    }
}
