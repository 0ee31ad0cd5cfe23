package org.schooldiary.lti.deeplinking;

import java.net.URI;

/**
 * What the browser posts back to the platform: a form with the one field {@value #FIELD} (Deep Linking 2.0, section
 * 4.5).
 *
 * @param returnUrl where to
 * @param token the field's value, good for five minutes
 */
public record DeepLinkingAnswer(URI returnUrl, String token) {

    /** Name of the form field. */
    public static final String FIELD = "JWT";

    @Override
    public String toString() {
        return "DeepLinkingAnswer[" + returnUrl + "]";
    }
}
