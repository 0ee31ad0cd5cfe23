package org.schooldiary.web.journal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.entry.CellOutcome;
import org.schooldiary.school.entry.CellOutcome.Applied;
import org.schooldiary.school.entry.CellOutcome.Conflict;
import org.schooldiary.school.entry.CellOutcome.Refused;
import org.schooldiary.school.entry.CellOutcome.Theirs;
import org.schooldiary.school.entry.EditAnswer;
import org.schooldiary.school.page.TallyShown;
import org.schooldiary.web.problem.Texts;

/** Tells what became of each edit. */
record CellsAnswer(long version, List<Result> results, List<TallyShown> pupils) {
    static CellsAnswer of(EditAnswer answer, Texts texts) {
        return new CellsAnswer(
                answer.version(),
                answer.results().stream()
                        .map(result -> result(result.editId(), result.outcome(), texts))
                        .toList(),
                answer.pupils());
    }

    private static Result result(UUID edit, CellOutcome outcome, Texts texts) {
        if (outcome instanceof Applied applied) {
            return new Result(edit, "applied", applied.version(), null, null, null);
        }
        if (outcome instanceof Conflict conflict) {
            return new Result(edit, "conflict", null, conflict.theirs(), null, null);
        }
        String rule = ((Refused) outcome).rule().title();
        return new Result(edit, "refused", null, null, rule, texts.say("rule." + rule));
    }

    /**
     * What became of one edit.
     *
     * @param outcome {@code applied}, {@code conflict} or {@code refused}
     * @param version of the cell, where applied
     * @param theirs what the cell holds instead, in a conflict
     * @param rule name of the rule that refused
     * @param detail the rule in words
     */
    record Result(
            UUID editId,
            String outcome,
            @Nullable Long version,
            @Nullable Theirs theirs,
            @Nullable String rule,
            @Nullable String detail) {}
}
