package org.schooldiary.lti.deeplinking;

/** The platform does not take these items: no links at all, or only one at a time. */
public final class ItemsNotAccepted extends Exception {

    private static final long serialVersionUID = 1L;

    ItemsNotAccepted(String message) {
        super(message);
    }
}
