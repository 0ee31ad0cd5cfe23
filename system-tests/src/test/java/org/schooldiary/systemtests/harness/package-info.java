/**
 * What every system test stands on: the packaged programs as child processes, an HTTP client that follows nothing by
 * itself, a reader of server-sent events.
 *
 * <p>The tests know the product by its addresses and its written contract only; no class of it is within reach.
 */
@NullMarked
package org.schooldiary.systemtests.harness;

import org.jspecify.annotations.NullMarked;
