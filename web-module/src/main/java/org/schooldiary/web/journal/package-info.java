/**
 * The journal at its addresses: the page, lessons, works, cells, pupils, takeover, live versions.
 *
 * <p>Promise: a request is either understood whole or refused whole, naming the field or cell; a resource parses, calls one use
 * case and answers.
 */
@NullMarked
package org.schooldiary.web.journal;

import org.jspecify.annotations.NullMarked;
