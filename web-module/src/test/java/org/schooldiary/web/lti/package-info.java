/** Tests of where a launch ends and what its pages say. */
@NullMarked
package org.schooldiary.web.lti;

import org.jspecify.annotations.NullMarked;
