/**
 * Telling a platform that a person has agreed to the terms of use (1EdTech EULA service).
 *
 * <p>A platform that wants an agreement sends an {@code LtiEulaRequest} and names in it where the answer goes. Rule: only
 * the person's own answer is reported, by the id that the platform used for them.
 */
@NullMarked
package org.schooldiary.lti.eula;

import org.jspecify.annotations.NullMarked;
