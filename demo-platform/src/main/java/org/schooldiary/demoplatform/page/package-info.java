/** The pages that people see: who are you, my courses, a course with the tool in a frame, the tools' administration. */
@NullMarked
package org.schooldiary.demoplatform.page;

import org.jspecify.annotations.NullMarked;
