/**
 * The history of the record: who changed what, when, from what to what, for good.
 *
 * <p>Promise: a change of a journal is written together with its history entry or not at all; entries are only ever added;
 * whoever alters, removes or reorders one later can be found out by {@link org.schooldiary.school.record.ChainVerifier}. Words:
 * the <em>content</em> of an entry is its canonical text; its <em>commitment</em> hides that text behind a random
 * <em>salt</em>; the <em>chain</em> of a journal runs over commitments, so that content and salt of a person can be erased
 * and the rest still be verified.
 */
@NullMarked
package org.schooldiary.school.record;

import org.jspecify.annotations.NullMarked;
