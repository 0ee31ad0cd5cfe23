/**
 * How learning platforms are connected: registrations, deployments, one-time registration links, the tool's keys and logins
 * under way. Implements the ports of the LTI tool.
 *
 * <p>Promise: only who holds a link of the administrator registers a platform; a platform or a place in it that nobody
 * approved lets nobody in. Words: a <em>registration</em> is a platform, known
 * by issuer and client id; a <em>deployment</em> is a place in it, served for one school.
 */
@NullMarked
package org.schooldiary.school.platform.connection;

import org.jspecify.annotations.NullMarked;
