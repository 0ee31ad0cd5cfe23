package org.schooldiary.school.entry;

import java.util.List;
import java.util.UUID;
import org.schooldiary.school.page.TallyShown;

/**
 * What became of a list of edits.
 *
 * @param version the journal's version after them
 * @param results one for each edit, in their order
 * @param pupils what the cells of the pupils concerned add up to now, in each term concerned
 */
public record EditAnswer(long version, List<Result> results, List<TallyShown> pupils) {
    /** What became of the edit with that id. */
    public record Result(UUID editId, CellOutcome outcome) {}
}
