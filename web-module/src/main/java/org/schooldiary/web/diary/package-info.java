/**
 * The diary at its addresses: a week, marks by subject, live versions.
 *
 * <p>Promise: a pupil's diary is there for the family and the staff responsible; for everybody else the address does not exist.
 */
@NullMarked
package org.schooldiary.web.diary;

import org.jspecify.annotations.NullMarked;
