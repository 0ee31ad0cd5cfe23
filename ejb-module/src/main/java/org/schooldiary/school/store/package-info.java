/**
 * Where the school's record is kept: the data source, the schema, identifiers and column types.
 *
 * <p>Promise: whatever database is configured, every other package sees the same ids, instants and days. Words: an
 * <em>id</em> is a time-ordered 64-bit number, shown outside as 13 characters; an <em>instant</em> is stored as
 * milliseconds since 1970-01-01T00:00Z, whatever the zone of the JVM or the database.
 */
@NullMarked
package org.schooldiary.school.store;

import org.jspecify.annotations.NullMarked;
