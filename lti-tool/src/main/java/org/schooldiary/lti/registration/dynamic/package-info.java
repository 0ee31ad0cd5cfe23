/**
 * How a platform and the tool come to know each other by themselves (LTI Dynamic Registration 1.0).
 *
 * <p>The platform opens our registration page with the address of its <em>configuration</em>; we read it, check that it
 * speaks for the issuer that it names, and post our own description to its registration endpoint. Who may start this is
 * decided by the caller, and nothing is stored here.
 *
 * <p>Rules: issuer, configuration and registration endpoint are on the same host, but for the hosted platforms that are
 * listed by name; none of the addresses that we shall connect to is private; a registration token is passed on only if
 * one was given; what only Canvas reads is told to Canvas alone.
 */
@NullMarked
package org.schooldiary.lti.registration.dynamic;

import org.jspecify.annotations.NullMarked;
