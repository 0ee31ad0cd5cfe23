/**
 * Live updates: streams of server-sent events that say that something changed, and never what.
 *
 * <p>Promise: an open page learns of a change within a second of its commit on this node, within half a minute of one on another
 * node; a stream ends with its bearer, its sign-in or the right to see what it is about; an open stream holds no thread and no
 * connection to the store. Words: what a stream <em>watches</em> is a journal or a diary; its <em>state</em> is that
 * thing's version.
 */
@NullMarked
package org.schooldiary.web.live;

import org.jspecify.annotations.NullMarked;
