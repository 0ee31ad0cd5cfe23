/**
 * Calls to a platform's services on the tool's own behalf (Security Framework 1.0, section 4: OAuth 2.0 client
 * credentials with a signed assertion).
 *
 * <p>An <em>access token</em> is asked for with a short-lived assertion signed by our key, and used for all calls of the
 * same scopes until it expires. Rules: only scopes that the platform offered in a verified claim are asked for; a token
 * that the platform no longer takes is replaced once; failures tell whether trying again later makes sense.
 */
@NullMarked
package org.schooldiary.lti.service;

import org.jspecify.annotations.NullMarked;
