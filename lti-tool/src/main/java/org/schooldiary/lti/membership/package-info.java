/**
 * Who is in a course, by the platform (Names and Role Provisioning Services 2.0).
 *
 * <p>A <em>roster</em> is the whole list of members at one time. Rules: a roster is whole or it is an error; a chain of
 * pages that breaks anywhere gives no roster, so that nobody is taken for gone who is merely on a page that was not
 * read. A roster proposes; what follows from it is not decided here.
 */
@NullMarked
package org.schooldiary.lti.membership;

import org.jspecify.annotations.NullMarked;
