/**
 * Who may reach what: every address of the product × every kind of person, against a table written by hand.
 *
 * <p>The table is {@code access/matrix.txt} in the test resources. An address without a row fails, so does a row without
 * an address.
 */
@NullMarked
package org.schooldiary.systemtests.access;

import org.jspecify.annotations.NullMarked;
