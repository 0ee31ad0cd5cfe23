/**
 * Requests that the tool makes to platforms, with distrust of where they lead.
 *
 * <p>Addresses come from registrations and from verified claims, so a platform, or whoever registers one, chooses where
 * the tool connects to. Rules: the connection goes to the very address that was checked, so that a name cannot be made
 * to mean something else in between; private, loopback and other special addresses are refused unless the operator
 * listed the host or allowed all; plain <code>http</code> only to those; no redirect is followed; everything has a time
 * limit and a size limit.
 */
@NullMarked
package org.schooldiary.lti.http;

import org.jspecify.annotations.NullMarked;
