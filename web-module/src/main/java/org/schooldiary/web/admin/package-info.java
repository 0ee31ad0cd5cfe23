/**
 * The technical administrator's addresses: connect platforms, approve them, see what was refused.
 *
 * <p>Promise: each wants the administrator's token and none shows anything of a child. Everything here can be done without
 * a browser, too.
 */
@NullMarked
package org.schooldiary.web.admin;

import org.jspecify.annotations.NullMarked;
