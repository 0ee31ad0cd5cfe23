package org.schooldiary.lti.refusal;

import java.net.URI;
import java.util.Optional;
import org.schooldiary.lti.registration.RegistrationId;

/**
 * A login or launch that is not let in.
 *
 * <p>Checked, so that no caller forgets the page that tells the person what to do. It takes nothing back: a state that
 * was used stays used, and a deployment that was written down stays written down.
 */
public final class LaunchRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient Facts facts;
    private final transient Optional<RegistrationId> registration;
    private final transient Optional<URI> returnUrl;
    private final transient Optional<String> locale;

    /** A refusal of which nothing signed is known. */
    public LaunchRefused(Refusal refusal, Facts facts) {
        this(refusal, facts, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A refusal with what is known of the launch.
     *
     * @param registration the platform, where it is one of ours
     * @param returnUrl where the browser may be sent back to; only from a token whose signature was verified, and only
     *     on the platform's own origin
     * @param locale the person's language by the token, such as <code>ru-RU</code>; same condition
     */
    public LaunchRefused(
            Refusal refusal,
            Facts facts,
            Optional<RegistrationId> registration,
            Optional<URI> returnUrl,
            Optional<String> locale) {
        super(refusal.code() + " " + refusal + " " + facts);
        this.refusal = refusal;
        this.facts = facts;
        this.registration = registration;
        this.returnUrl = returnUrl;
        this.locale = locale;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** What was seen, for the launch doctor's log. */
    public Facts facts() {
        return facts;
    }

    /** The platform, where it is one of ours. */
    public Optional<RegistrationId> registration() {
        return registration;
    }

    /**
     * Where to offer a way back to: the platform's <code>return_url</code>, safe to follow, with
     * <code>lti_errormsg</code> and <code>lti_errorlog</code> to be added (LTI Core 1.3, section 5.4.4).
     */
    public Optional<URI> returnUrl() {
        return returnUrl;
    }

    /** The person's language, where a verified token named it. */
    public Optional<String> locale() {
        return locale;
    }
}
