/**
 * What a signed message must say to be let in: one small type per statement of the specification, in its order.
 *
 * <p>Rules: each check cites its section, looks at one thing and refuses with its own code; it sees only claims whose
 * signature was verified. {@link org.schooldiary.lti.check.MessageChecks} holds the order.
 */
@NullMarked
package org.schooldiary.lti.check;

import org.jspecify.annotations.NullMarked;
