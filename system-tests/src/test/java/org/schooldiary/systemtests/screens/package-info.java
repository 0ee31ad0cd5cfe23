/**
 * Every screen as people see it: wide and narrow, light and dark, Russian and English. Machines look for barriers and
 * for sideways scrolling; the pictures under {@code target/screens} are for people.
 */
@NullMarked
package org.schooldiary.systemtests.screens;

import org.jspecify.annotations.NullMarked;
