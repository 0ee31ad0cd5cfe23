/**
 * Who is in a course and in which of its groups, by the platform (Names and Role Provisioning Services 2.0, Course Groups
 * 1.0).
 *
 * <p>A <em>roster</em> is the whole list of members at one time; <em>differences</em> tell who came, changed or left since
 * an earlier roster, where the platform offers that. Rules: a roster is whole or it is an error; a chain of
 * pages that breaks anywhere gives no roster, so that nobody is taken for gone who is merely on a page that was not
 * read. A roster proposes; what follows from it is not decided here.
 */
@NullMarked
package org.schooldiary.lti.membership;

import org.jspecify.annotations.NullMarked;
