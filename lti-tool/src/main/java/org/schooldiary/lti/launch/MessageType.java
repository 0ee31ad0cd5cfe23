package org.schooldiary.lti.launch;

import java.util.Arrays;
import java.util.Optional;
import org.tsugi.lti13.LTI13ConstantsUtil;

/** The messages that the tool serves. */
public enum MessageType {
    /** Somebody opened a link (LTI Core 1.3, section 5.2). */
    RESOURCE_LINK(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_RESOURCE),
    /** Somebody chooses what to place in a course (Deep Linking 2.0, section 4.4). */
    DEEP_LINKING(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_DEEP_LINKING_REQUEST),
    /** Somebody opened one person's result from the gradebook (Submission Review 1.0, section 3). */
    SUBMISSION_REVIEW(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_SUBMISSION_REVIEW_REQUEST);

    private final String claim;

    MessageType(String claim) {
        this.claim = claim;
    }

    /** The word used in the token. */
    public String claim() {
        return claim;
    }

    /** Whether the message must name a resource link; a deep linking request has none yet. */
    boolean needsResourceLink() {
        return this != DEEP_LINKING;
    }

    static Optional<MessageType> of(String claim) {
        return Arrays.stream(values()).filter(type -> type.claim.equals(claim)).findFirst();
    }
}
