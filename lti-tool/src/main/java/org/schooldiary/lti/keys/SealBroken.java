package org.schooldiary.lti.keys;

import org.jspecify.annotations.Nullable;

/** A sealed key does not open: another master key, another label, or altered. The master key file must be restored. */
public final class SealBroken extends Exception {

    private static final long serialVersionUID = 1L;

    SealBroken(String label, @Nullable Throwable cause) {
        super("The stored key «" + label + "» does not open with this master key", cause);
    }
}
