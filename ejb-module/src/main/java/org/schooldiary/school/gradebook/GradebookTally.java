package org.schooldiary.school.gradebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.gradebook.GradebookView.Difference;
import org.schooldiary.school.gradebook.GradebookView.Refused;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.store.Ids;

/** Counts how many marks of a journal the platform was told, and gathers those that somebody should look at. */
class GradebookTally {
    private final Comparator<PersonName> order;
    private final Instant now;
    private final List<Refused> refused = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final TreeSet<PersonName> elsewhere;
    private int sent;
    private int waiting;

    GradebookTally(Locale language, Instant now) {
        this.order = PersonName.order(language);
        this.now = now;
        this.elsewhere = new TreeSet<>(order);
    }

    /** Counts a column; {@code column} is absent where nothing of it was sent yet. */
    void count(
            WantedColumn wanted,
            @Nullable GradebookColumn column,
            Map<Long, Map<PersonId, GradebookScore>> scores,
            Map<PersonId, GradedPupil> pupils) {
        Map<PersonId, GradebookScore> known = column == null ? Map.of() : scores.getOrDefault(column.id(), Map.of());
        pupils.values().stream()
                .sorted(Comparator.comparing(GradedPupil::name, order))
                .forEach(pupil ->
                        count(wanted, column, pupil, known.get(pupil.name().person())));
    }

    private void count(
            WantedColumn wanted, @Nullable GradebookColumn column, GradedPupil pupil, @Nullable GradebookScore score) {
        PersonName name = pupil.name();
        GradebookValue ours = wanted.of(name.person());
        if (!pupil.ofPlatform()) {
            if (!ours.equals(GradebookValue.NONE)) {
                elsewhere.add(name);
            }
            return;
        }
        ScoreStep step = GradebookScore.step(score, ours, now);
        switch (step) {
            case NOTHING -> {}
            case SEND -> waiting++;
            case SENT -> sent += ours.equals(GradebookValue.NONE) ? 0 : 1;
            case REFUSED -> {
                if (score != null) {
                    refused.add(new Refused(
                            wanted.label(), name.person(), name.listed(), reason(score), score.nextTryAt()));
                }
            }
            case KEPT, ASK -> {
                if (score != null && column != null && score.differsSince() != null) {
                    differences.add(new Difference(
                            Ids.text(column.id()),
                            wanted.label(),
                            name.person(),
                            name.listed(),
                            ours.mark().map(Mark::code).orElse(null),
                            score.theirs(),
                            score.differsSince(),
                            step == ScoreStep.KEPT));
                }
            }
        }
    }

    private static String reason(GradebookScore score) {
        String reason = score.problem();
        return reason == null ? "" : reason;
    }

    GradebookView view(
            boolean works,
            @Nullable GradebookProblem problem,
            @Nullable Instant nextTryAt,
            boolean readsBack,
            @Nullable Instant readAt) {
        return new GradebookView(
                true,
                works,
                sent,
                sent + waiting + refused.size() + differences.size(),
                waiting,
                problem,
                nextTryAt != null,
                nextTryAt,
                refused,
                differences,
                elsewhere.stream().map(PersonName::listed).toList(),
                readsBack,
                readAt);
    }
}
