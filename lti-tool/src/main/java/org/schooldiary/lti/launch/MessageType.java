package org.schooldiary.lti.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tsugi.lti13.LTI13ConstantsUtil;

/** The messages that the tool serves. */
public enum MessageType {
    /** Somebody opened a link (LTI Core 1.3, section 5.2). */
    RESOURCE_LINK(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_RESOURCE),
    /** Somebody chooses what to place in a course (Deep Linking 2.0, section 4.4). */
    DEEP_LINKING(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_DEEP_LINKING_REQUEST),
    /** Somebody opened one person's result from the gradebook (Submission Review 1.0, section 3). */
    SUBMISSION_REVIEW(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_SUBMISSION_REVIEW_REQUEST),
    /** Somebody is to agree to the terms of use before the first launch (EULA service). Drafts spelt it without «Lti». */
    EULA("LtiEulaRequest", "EulaRequest"),
    /** Somebody wants to know what is kept of a person (Data Privacy Launch, draft; both spellings are in use). */
    DATA_PRIVACY(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_DATA_PRIVACY_LAUNCH_REQUEST, "DataPrivacyLaunchRequest");

    private final String claim;
    private final List<String> spellings;

    MessageType(String claim, String... otherSpellings) {
        this.claim = claim;
        this.spellings =
                Stream.concat(Stream.of(claim), Stream.of(otherSpellings)).toList();
    }

    /** The word used in the token; of several spellings the usual one. */
    public String claim() {
        return claim;
    }

    /** Every word used for these types in tokens. */
    static Set<String> spelt(MessageType... types) {
        return Arrays.stream(types).flatMap(type -> type.spellings.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<MessageType> of(String claim) {
        return Arrays.stream(values())
                .filter(type -> type.spellings.contains(claim))
                .findFirst();
    }
}
