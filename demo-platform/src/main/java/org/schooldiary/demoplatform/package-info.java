/**
 * A practice learning platform with a made-up lyceum, for the demo and the tests of LTI tools.
 *
 * <p>It knows the tool only by LTI and by its public HTTP API, and shares no code with it. It is as strict as a real
 * platform: what it lets pass would pass elsewhere. Words: a <em>registration</em> is a tool known here, a
 * <em>link</em> is a place in a course that opens the tool, a <em>message</em> is what a launch carries.
 */
@NullMarked
package org.schooldiary.demoplatform;

import org.jspecify.annotations.NullMarked;
