/**
 * The tool examines itself: it plays a platform that sends every wrong login and launch there is to its own live addresses,
 * and compares what it is answered with what it should be.
 *
 * <p>Rules: one case for each {@link org.schooldiary.lti.refusal.Refusal}; each must be refused, none is ever let in; the
 * requests go out over the network by the tool's public address, as a browser's would, so that a proxy in between is
 * examined, too. The platform's key lives for one test and is stored nowhere.
 */
@NullMarked
package org.schooldiary.lti.selftest;

import org.jspecify.annotations.NullMarked;
