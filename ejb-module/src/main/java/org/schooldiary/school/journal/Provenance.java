package org.schooldiary.school.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;

/**
 * Where what stands in a cell comes from.
 *
 * @param by who wrote it
 * @param at when it was written here
 * @param source the system a taken-over record came from, absent for one entered here
 */
public record Provenance(PersonId by, Instant at, @Nullable String source) {}
