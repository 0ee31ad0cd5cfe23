/**
 * The main job, end to end: what the teacher enters in the course page is in the diaries at once, and stays there
 * whatever happens to the server.
 */
@NullMarked
package org.schooldiary.systemtests.mainjob;

import org.jspecify.annotations.NullMarked;
