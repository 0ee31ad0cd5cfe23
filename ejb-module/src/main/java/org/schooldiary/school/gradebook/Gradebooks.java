package org.schooldiary.school.gradebook;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.grading.GradeScope;
import org.schooldiary.school.journal.JournalAccess;
import org.schooldiary.school.journal.Journals;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/**
 * Shows a journal's teachers how the platform's gradebook stands to it, and does what they decide.
 *
 * <p>Every method throws {@link NotFound} where the viewer does not teach the journal. Nothing here asks the platform: that
 * is done within seconds, by {@link SendingScores}.
 */
@Stateless
public class Gradebooks {
    private static final String NEXT_TRY = "select p.next_try_at from gradebook_platform p where p.registration_id = ?"
            + " and p.next_try_at is not null";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Journals journals;

    @Inject
    private ReadingGradebook reading;

    @Inject
    private ScoreBook book;

    @Inject
    private GradebookClaims claims;

    @Inject
    private Clock clock;

    /** How things stand now. */
    public GradebookView view(Viewer viewer, JournalId id) {
        GradebookFrame journal = taught(viewer, id);
        if (journal.service() == null || !GradeScope.SCORE.isGrantedBy(journal.service())) {
            return GradebookView.notOffered();
        }
        GradebookTally tally = new GradebookTally(viewer.language(), clock.instant());
        var columns = book.columns(id);
        var scores = book.scores(id);
        var pupils = reading.pupils(journal);
        reading.wanted(journal).forEach(wanted -> tally.count(wanted, columns.get(wanted.object()), scores, pupils));
        Optional<GradebookSync> sync = book.sync(id);
        Optional<Instant> nextTry =
                new Projection(store).first(NEXT_TRY, Projection.Row::instant, journal.registration());
        return tally.view(
                journal.works(),
                sync.map(GradebookSync::problem).orElse(null),
                nextTry.orElse(null),
                GradeScope.RESULT_READONLY.isGrantedBy(journal.service()),
                sync.map(GradebookSync::readAt).orElse(null));
    }

    /** Sends marks of works too from now on, or no longer; what was sent stays in the platform. */
    public GradebookView sendWorks(Viewer viewer, JournalId id, boolean works) {
        change(viewer, id, sync -> sync.sendsWorks(works, clock.instant()));
        return view(viewer, id);
    }

    /** Tries everything again at once that the platform refused, and a platform that did not answer once. */
    public GradebookView retry(Viewer viewer, JournalId id) {
        GradebookFrame journal = taught(viewer, id);
        book.retry(id);
        claims.askAgain(journal.registration());
        change(viewer, id, sync -> sync.retry(clock.instant()));
        return view(viewer, id);
    }

    /** Has the gradebook looked at now. */
    public GradebookView readBack(Viewer viewer, JournalId id) {
        change(viewer, id, sync -> sync.wantsReading(clock.instant()));
        return view(viewer, id);
    }

    /**
     * Decides over a mark that is another one in the platform.
     *
     * @param ours whether ours is sent; else theirs stays there until ours changes
     * @throws NotFound also where there is no such difference
     */
    public GradebookView decide(Viewer viewer, JournalId id, String column, PersonId pupil, boolean ours) {
        GradebookFrame journal = taught(viewer, id);
        long columnId = Ids.parse(column).orElseThrow(NotFound::new);
        GradebookColumn found = book.columns(id).values().stream()
                .filter(known -> known.id() == columnId)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (differing(id, columnId, pupil) == null) {
            throw new NotFound();
        }
        GradebookValue value = reading.wanted(journal).stream()
                .filter(wanted -> wanted.object() == found.objectId())
                .findFirst()
                .map(wanted -> wanted.of(pupil))
                .orElse(GradebookValue.NONE);
        book.change(columnId, pupil, score -> {
            if (ours) {
                score.sendOurs();
            } else {
                score.keepTheirs(value);
            }
        });
        change(viewer, id, sync -> sync.retry(clock.instant()));
        return view(viewer, id);
    }

    private @Nullable GradebookScore differing(JournalId id, long column, PersonId pupil) {
        return Optional.ofNullable(book.scores(id).get(column))
                .map(scores -> scores.get(pupil))
                .filter(score -> score.differsSince() != null)
                .orElse(null);
    }

    private void change(Viewer viewer, JournalId id, Consumer<GradebookSync> change) {
        taught(viewer, id);
        claims.takeStock();
        claims.change(id, change);
    }

    private GradebookFrame taught(Viewer viewer, JournalId id) {
        if (!JournalAccess.EDIT.isOpenTo(viewer, journals.readable(viewer, id))) {
            throw new NotFound();
        }
        return reading.frame(id).orElseThrow(NotFound::new);
    }
}
