/**
 * A strict little learning platform of the tests' own: it signs real tokens, checks what the tool asks of it, and lets
 * a test send exactly the message it wants.
 *
 * <p>Words: a {@link org.schooldiary.systemtests.platform.TestPlatform} is one issuer; a
 * {@link org.schooldiary.systemtests.platform.Launcher} plays one browser with its own cookies.
 */
@NullMarked
package org.schooldiary.systemtests.platform;

import org.jspecify.annotations.NullMarked;
