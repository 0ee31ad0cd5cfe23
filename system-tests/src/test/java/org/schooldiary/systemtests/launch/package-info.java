/**
 * Launches, good and bad, with really signed tokens: every refusal and every acceptance that the product promises.
 *
 * <p>The codes and the rights expected here are written by hand from the specification and the product's own list.
 */
@NullMarked
package org.schooldiary.systemtests.launch;

import org.jspecify.annotations.NullMarked;
