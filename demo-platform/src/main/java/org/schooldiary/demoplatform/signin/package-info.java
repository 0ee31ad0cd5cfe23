/** Who is at the browser: practice sign-in without passwords, and sealed values that only this platform can make. */
@NullMarked
package org.schooldiary.demoplatform.signin;

import org.jspecify.annotations.NullMarked;
