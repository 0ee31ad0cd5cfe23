/** Tests of how trouble is told. */
@NullMarked
package org.schooldiary.web.problem;

import org.jspecify.annotations.NullMarked;
