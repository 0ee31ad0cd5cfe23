/**
 * Answers to a platform that lets somebody choose what to place in a course (Deep Linking 2.0).
 *
 * <p>Rules: there is always an answer, also when nothing was chosen; nothing is sent that the platform did not say it
 * takes; its data go back unaltered.
 */
@NullMarked
package org.schooldiary.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
