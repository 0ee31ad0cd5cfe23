/**
 * Signed JSON web tokens as platforms send them (RFC 7515, RFC 7519), read with distrust.
 *
 * <p>A token is text from a stranger until its signature fits: its header decides nothing but which of the platform's
 * keys to try, its claims are not looked at before. Key material or key addresses in the header (<code>jwk</code>,
 * <code>jku</code>, <code>x5u</code>) are never used. JSON is read strictly: an object, no member twice, no deep nesting.
 */
@NullMarked
package org.schooldiary.lti.token;

import org.jspecify.annotations.NullMarked;
