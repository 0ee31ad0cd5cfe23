/**
 * JSON as it comes in and goes out.
 *
 * <p>Promise: what is not understood is refused and named, never guessed: unknown fields, wrong types, numbers as text,
 * a field given twice. Days are {@code YYYY-MM-DD}, instants ISO-8601 in UTC, ids 13 characters; absent members are
 * left out.
 */
@NullMarked
package org.schooldiary.web.json;

import org.jspecify.annotations.NullMarked;
