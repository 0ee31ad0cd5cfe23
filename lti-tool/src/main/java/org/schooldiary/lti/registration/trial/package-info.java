/**
 * Tries out a connection without a person: what a launch and the services after it will need, step by step.
 *
 * <p>A <em>step</em> is one thing that must work: the addresses, the login, the platform's keys, access tokens, a roster.
 * Each ends in a <em>finding</em> with an outcome. Rules: nothing is kept, nothing is changed in the platform, nobody's
 * name is passed on, and each step ends in time for somebody who waits at a screen.
 */
@NullMarked
package org.schooldiary.lti.registration.trial;

import org.jspecify.annotations.NullMarked;
