package org.schooldiary.school.entry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.schooldiary.school.entry.TakeoverCheck.Checked;
import org.schooldiary.school.journal.TextRule;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.RuleRefused;
import org.schooldiary.school.people.Viewer;

/**
 * Takes lessons over from another system, with their marks and exceptions, and term marks, and where they came from.
 *
 * <p>All of a request is checked before anything is written. Then it is written in transactions of under a thousand rows; if
 * one of them fails, sending the request again writes the rest, for a lesson of the same day, bell and source is not
 * written twice, nor is a term mark where there is one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakingOver {
    private static final int LONGEST_SOURCE = 64;
    private static final int ROWS_IN_A_TRANSACTION = 900;

    @Inject
    private TakeoverBatch batch;

    /**
     * Takes lessons and term marks over.
     *
     * @param source name of the other system, up to 64 characters
     * @throws NotFound where the viewer may not read the journal
     * @throws NotAllowed where the viewer does not teach it
     * @throws Invalid naming what is wrong with the request; nothing is written
     * @throws RuleRefused {@code TakeoverAfterOpening} for a day, or the end of a term, on which the journal was already kept
     *     here
     */
    public TakeoverCount takeOver(
            Viewer viewer, JournalId journal, String source, List<TakenLesson> lessons, List<TakenTerm> terms) {
        String from = TextRule.required(source, LONGEST_SOURCE, "source");
        List<Checked> checked = batch.check(viewer, journal, lessons, terms);
        TakeoverCount count = TakeoverCount.NOTHING;
        for (List<Checked> part : parts(checked)) {
            count = count.plus(batch.write(viewer, journal, from, part));
        }
        for (TakenTerm term : terms) {
            count = count.plus(batch.write(viewer, journal, from, term));
        }
        return count;
    }

    private static List<List<Checked>> parts(List<Checked> lessons) {
        List<List<Checked>> parts = new ArrayList<>();
        List<Checked> part = new ArrayList<>();
        int rows = 0;
        for (Checked lesson : lessons) {
            if (!part.isEmpty() && rows + lesson.lesson().rows() > ROWS_IN_A_TRANSACTION) {
                parts.add(part);
                part = new ArrayList<>();
                rows = 0;
            }
            part.add(lesson);
            rows += lesson.lesson().rows();
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
