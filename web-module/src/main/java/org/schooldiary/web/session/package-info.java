/**
 * From a launch to a signed-in tab: the code becomes a bearer, the bearer becomes a viewer.
 *
 * <p>Promise: every address below {@code /api} wants a bearer, except those that say {@link
 * org.schooldiary.web.session.WithoutBearer} and the administrator's, which want the administrator's token. No request
 * that changes anything rides on a cookie: the cookie only renews a bearer.
 */
@NullMarked
package org.schooldiary.web.session;

import org.jspecify.annotations.NullMarked;
