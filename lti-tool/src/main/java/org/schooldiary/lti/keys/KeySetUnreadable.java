package org.schooldiary.lti.keys;

import java.io.IOException;

/** The platform answered at the address of its keys, with something that is no key set. */
public final class KeySetUnreadable extends IOException {

    private static final long serialVersionUID = 1L;

    KeySetUnreadable(String found) {
        super(found);
    }
}
