/** What must not come in: every wrong body is refused whole, with the name of what is wrong, and leaves no trace. */
@NullMarked
package org.schooldiary.systemtests.badinput;

import org.jspecify.annotations.NullMarked;
