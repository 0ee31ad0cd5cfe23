/**
 * How trouble is told: one pipeline from whatever was thrown to {@code application/problem+json} (RFC 9457).
 *
 * <p>Promise: the sentence is in the reader's language and says what to do; a field or cell is named where there is one;
 * no class name, stack trace or query ever leaves; a failure of ours is logged once, with an id that the reader sees.
 */
@NullMarked
package org.schooldiary.web.problem;

import org.jspecify.annotations.NullMarked;
