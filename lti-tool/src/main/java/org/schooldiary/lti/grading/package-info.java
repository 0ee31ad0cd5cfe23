/**
 * The platform's gradebook: columns, scores sent into them, results read back (Assignment and Grade Services 2.0).
 *
 * <p>A <em>line item</em> is a column of a course's gradebook; a <em>score</em> is what the tool says of one person in it;
 * a <em>result</em> is what the gradebook holds now. Rules: media types are exact, both ways; an address may carry a
 * query, and what is appended goes before it; only scopes that the claim granted are asked for; a column is looked for
 * by our own id of it before one is made; what may succeed later is told apart from what will not.
 */
@NullMarked
package org.schooldiary.lti.grading;

import org.jspecify.annotations.NullMarked;
