/**
 * Why a launch was refused, in words that help.
 *
 * <p>Every refusal has its own public code, one plain sentence of what happened, what to do and who must do it, in each
 * language (<code>org/schooldiary/lti/launch/refusals_*.properties</code>, UTF-8, keys
 * <code>refusal.NAME.what|do|who</code>). The <em>facts</em> of a refusal are for the launch doctor's log: they name
 * what was seen, never a secret, a token or personal data.
 *
 * <p>Rules: codes are never reused and never change their meaning. 1xx login, 2xx form and state, 3xx token, 4xx claims,
 * 5xx deployment, 6xx warnings of launches that went on.
 */
@NullMarked
package org.schooldiary.lti.refusal;

import org.jspecify.annotations.NullMarked;
