package org.schooldiary.lti.login;

import java.util.Optional;

/**
 * Port: where pending logins wait for the platform's answer. Shared by all nodes.
 *
 * <p>A taken login is kept, marked as taken, for at least an hour, so that a second use is recognised as one and not
 * mistaken for something foreign; after that it may be deleted. The same holds for logins that were never answered
 * (Moodle leaves many behind).
 */
public interface PendingLogins {

    /** Keeps a login; its state and nonce are new. */
    void remember(PendingLogin login);

    /**
     * Takes the login of this state, at most once: of any number of simultaneous calls on any nodes one gets it. The
     * taking stands even if the launch is refused afterwards.
     *
     * @return the login, also an expired one; empty if the state is unknown or was taken before
     */
    Optional<PendingLogin> take(State state);

    /** Whether the login of this state was taken before. */
    boolean wasTaken(State state);

    /** Whether this nonce belongs to a login that was taken before. */
    boolean isSpent(Nonce nonce);
}
