/**
 * Courses and their class lists, what a link in a course may show, and who may frame our pages.
 *
 * <p>Promise: only pages of registered platforms may show ours in a frame; a class list is read outside every
 * transaction, and only for an instructor of that course.
 */
@NullMarked
package org.schooldiary.web.platform;

import org.jspecify.annotations.NullMarked;
