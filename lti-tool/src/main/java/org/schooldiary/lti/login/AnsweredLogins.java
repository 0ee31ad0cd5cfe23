package org.schooldiary.lti.login;

/**
 * Port: the logins that a platform has answered, so that none is answered twice. Shared by all nodes.
 *
 * <p>An answered login is remembered for at least an hour after its end, so that a second use is recognised as one; after
 * that it may be forgotten, since its state has ended by itself.
 */
public interface AnsweredLogins {

    /**
     * Takes a login, at most once: of any number of simultaneous calls on any nodes one gets it. The taking stands even
     * if the launch is refused afterwards.
     *
     * @return whether it was taken now and never before
     */
    boolean take(PendingLogin login);

    /** Whether the login of this state was taken before. */
    boolean wasTaken(State state);

    /** Whether this nonce belongs to a login that was taken before. */
    boolean isSpent(Nonce nonce);
}
