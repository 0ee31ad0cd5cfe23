/** Tests of how a tab stays signed in. */
@NullMarked
package org.schooldiary.web.session;

import org.jspecify.annotations.NullMarked;
