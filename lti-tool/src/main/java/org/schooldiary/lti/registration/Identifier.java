package org.schooldiary.lti.registration;

/**
 * The one rule for identifiers that platforms give us: 1 to 255 characters, none of them a control character.
 *
 * <p>The length is LTI Core 1.3's limit for issuer, client, deployment, subject, context and resource link ids.
 */
public final class Identifier {

    /** The longest identifier that LTI Core 1.3 allows (sections 3.1.3, 5.3.3, 5.3.5, 5.3.6, 5.4.1). */
    public static final int MAX_LENGTH = 255;

    private Identifier() {}

    /**
     * Gives the value back if it is an acceptable identifier.
     *
     * @param name what is identified, for the message
     * @throws IllegalArgumentException if the value is blank, longer than {@value #MAX_LENGTH} characters or holds a
     *     control character; the message names the identifier but never repeats the value
     */
    public static String require(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(name + " is longer than " + MAX_LENGTH + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(name + " holds a control character");
        }
        return value;
    }
}
