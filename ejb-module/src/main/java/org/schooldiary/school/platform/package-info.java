/**
 * The learning platforms of a school: how they are connected, who comes from them by a launch, into which course, and
 * how somebody who came stays signed in.
 *
 * <p>Promise: a launch opens and ends rights, tokens carry none; what a platform says is a proposal except for the roles
 * of its instructors, mentors and administrators. Words: a <em>registration</em> is a platform (issuer and client id); a
 * <em>deployment</em> is a place in it, served for one school; a <em>course</em> is an LTI context; a <em>sign-in</em> is
 * one tab of a browser after a launch. Implements the ports of the LTI tool.
 */
@NullMarked
package org.schooldiary.school.platform;

import org.jspecify.annotations.NullMarked;
