/**
 * The addresses that platforms know: login, launch, keys, registration; and the pages a launch may end on.
 *
 * <p>Promise: a refused launch is told with its code, what happened, what to do and who must do it, in the person's
 * language, and is written to the launch doctor's log. An accepted one leads to a page with a one-time code in the
 * fragment, which no log and no referrer sees.
 */
@NullMarked
package org.schooldiary.web.lti;

import org.jspecify.annotations.NullMarked;
