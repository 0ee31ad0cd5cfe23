package org.schooldiary.systemtests.platform;

import org.jspecify.annotations.Nullable;

/** What a platform's page offers to keep for a tool (LTI Platform Storage 1.0). */
public enum StorageOffer {
    /** Nothing, and it does not answer. */
    NONE(null),
    /** A frame beside the tool, which the page's capabilities name. */
    FRAME("lti_storage"),
    /** The page itself. */
    PARENT("_parent"),
    /** It says that it does, and never answers. */
    SILENT("lti_storage"),
    /** It answers every request with an error. */
    REFUSING("lti_storage"),
    /** It keeps, but gives back something else. */
    LYING("lti_storage");

    private final @Nullable String target;

    StorageOffer(@Nullable String target) {
        this.target = target;
    }

    /** The parameter {@code lti_storage_target}, absent where nothing is offered. */
    @Nullable String target() {
        return target;
    }
}
