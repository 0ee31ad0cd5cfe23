package org.schooldiary.lti.launch;

/** What is wrong with a launch that goes on nevertheless; for the launch doctor's log. */
public enum LaunchWarning {
    /**
     * <code>role_scope_mentor</code>, or what Canvas sends in its place, came without the role <code>membership#Mentor</code>: the launch goes on, the
     * mentor's scope is dropped (LTI Core 1.3, section 5.4.2).
     */
    MENTOR_SCOPE_WITHOUT_ROLE(601),
    /** <code>return_url</code> does not lie on the platform's origin and is ignored. */
    RETURN_URL_ELSEWHERE(602);

    private final int number;

    LaunchWarning(int number) {
        this.number = number;
    }

    /** The public code, such as <code>LTI-601</code>. */
    public String code() {
        return "LTI-" + number;
    }
}
