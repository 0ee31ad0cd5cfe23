/**
 * The launch doctor: what became of each launch, how launches from each platform go, what waits to be sent to them, and a
 * test of the tool by itself.
 *
 * <p>Promise: whoever was not let in is told a number, and by that number the technical administrator finds what happened,
 * what mends it and who must do it; none of it names a child. Words: <em>facts</em> are what was seen of a launch; the
 * <em>story</em> of a launch is what of them may be told to strangers who help.
 */
@NullMarked
package org.schooldiary.school.platform.doctor;

import org.jspecify.annotations.NullMarked;
