package org.schooldiary.school.platform.doctor;

import java.util.List;
import java.util.stream.Collectors;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.launch.Launch;
import org.schooldiary.lti.refusal.FactName;
import org.schooldiary.lti.refusal.Facts;

/** Which services of the platform a launch offers, in short words; and which of those that the tool uses are missing. */
public final class OfferedServices {
    /** The service Names and Role Provisioning (NRPS 2.0). */
    static final String ROSTER = "roster";

    /** The gradebook (AGS 2.0, section 3.4): columns, scores, results. */
    private static final List<String> WANTED = List.of("lineitem", "score", "result.readonly", ROSTER);

    private OfferedServices() {}

    /** What a launch offers, as facts; nothing of a launch from no course. */
    public static Facts of(Launch launch) {
        if (launch.context().isEmpty() || launch.resourceLink().isEmpty()) {
            return Facts.none();
        }
        return Facts.none()
                .with(
                        FactName.GRADE_SCOPES,
                        launch.gradeService().map(OfferedServices::shortScopes).orElse(""))
                .with(FactName.ROSTER_OFFERED, launch.membershipService().isPresent());
    }

    /** The wanted ones that are not among these. */
    static List<String> missing(List<String> granted) {
        return WANTED.stream().filter(wanted -> !granted.contains(wanted)).toList();
    }

    private static String shortScopes(GradeService grades) {
        return grades.scopes().stream()
                .map(scope -> scope.substring(scope.lastIndexOf('/') + 1))
                .filter(scope -> scope.matches("[a-z.]{1,40}"))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
