package org.schooldiary.lti.selftest;

import org.schooldiary.lti.login.State;

/**
 * A login that ended before it was answered; only the tool itself can make one.
 *
 * @param cookieName the cookie in which its browser keeps the state
 */
public record StaleLogin(State state, String cookieName) {}
