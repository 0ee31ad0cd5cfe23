/**
 * How the platform's gradebook stands to a journal, for its teachers.
 *
 * <p>Promise: nothing here waits for a platform; what a teacher decides is done within seconds, and the next look tells.
 */
@NullMarked
package org.schooldiary.web.gradebook;

import org.jspecify.annotations.NullMarked;
