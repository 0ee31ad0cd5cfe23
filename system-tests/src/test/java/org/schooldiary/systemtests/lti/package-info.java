/**
 * LTI Advantage as a platform and a browser see it, against a double that is stricter than real platforms.
 *
 * <p>Rule: each test stands for a row of {@code docs/lti-conformance.md}.
 */
@NullMarked
package org.schooldiary.systemtests.lti;

import org.jspecify.annotations.NullMarked;
