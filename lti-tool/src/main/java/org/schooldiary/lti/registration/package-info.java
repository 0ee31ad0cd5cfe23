/**
 * Which platforms the tool knows, and how they come to know each other.
 *
 * <p>A platform is known by a <em>registration</em>: its issuer together with the client id that the platform gave the
 * tool (Security Framework 1.0, section 5.1.1; LTI Core 1.3, section 3.1.3). One registration has many
 * <em>deployments</em>: places in the platform (the whole site, one school, one course) where the tool was put.
 *
 * <p>Rules: an issuer and a client id are compared exactly, never normalised. A deployment that a signed launch names
 * for the first time is written down as inactive and waits for the administrator. A registration starts inactive unless
 * the invitation that made it says otherwise.
 */
@NullMarked
package org.schooldiary.lti.registration;

import org.jspecify.annotations.NullMarked;
