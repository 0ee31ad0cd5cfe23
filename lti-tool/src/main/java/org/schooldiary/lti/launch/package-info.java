/**
 * The second half of a launch: the platform's signed answer, checked in the order of the specification, becomes a
 * {@link org.schooldiary.lti.launch.Launch} or a refusal.
 *
 * <p>A <em>message</em> is the signed token (LTI Core 1.3, section 5); a <em>claim</em> is one statement in it. The
 * <em>context</em> is the course, the <em>resource link</em> the place in the course that was clicked.
 *
 * <p>Rules: cheap checks of the form come first, nothing signed by a wrong key is read any further, every check is a
 * small named type that cites its section, and a launch value exists only if all of them passed. Only
 * <code>membership#…</code> roles of the context authorise acts in the course.
 */
@NullMarked
package org.schooldiary.lti.launch;

import org.jspecify.annotations.NullMarked;
