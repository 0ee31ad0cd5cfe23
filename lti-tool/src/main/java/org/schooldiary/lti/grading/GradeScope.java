package org.schooldiary.lti.grading;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooldiary.lti.launch.GradeService;
import org.tsugi.lti13.LTI13ConstantsUtil;

/** What a platform may let the tool do with a gradebook (AGS 2.0, section 3.5). */
public enum GradeScope {
    /** Make, change and read columns. */
    LINE_ITEM(LTI13ConstantsUtil.SCOPE_LINEITEM),
    /** Read columns. */
    LINE_ITEM_READONLY(LTI13ConstantsUtil.SCOPE_LINEITEM_READONLY),
    /** Read results. */
    RESULT_READONLY(LTI13ConstantsUtil.SCOPE_RESULT_READONLY),
    /** Send scores. */
    SCORE(LTI13ConstantsUtil.SCOPE_SCORE);

    private final String address;

    GradeScope(String address) {
        this.address = address;
    }

    /** Whether the launch's claim grants it. */
    public boolean isGrantedBy(GradeService service) {
        return service.scopes().contains(address);
    }

    /**
     * The scopes of a request's access token: all that the claim grants of these, so that one token serves every request
     * to the gradebook.
     */
    static Set<String> grantedBy(GradeService service) {
        return Arrays.stream(values())
                .filter(scope -> scope.isGrantedBy(service))
                .map(scope -> scope.address)
                .collect(Collectors.toUnmodifiableSet());
    }
}
