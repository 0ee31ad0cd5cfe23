package org.schooldiary.school.gradebook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.schooldiary.lti.grading.LineItem;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;

/** Keeps what was sent to gradebooks: each answer of a platform in a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScoreBook {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** How far a journal and its gradebook agree, empty where it has none. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<GradebookSync> sync(JournalId journal) {
        return Optional.ofNullable(entities.find(GradebookSync.class, journal.value()));
    }

    /** The columns of a journal that are known, by term or work. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Map<Long, GradebookColumn> columns(JournalId journal) {
        Map<Long, GradebookColumn> columns = new HashMap<>();
        entities.createQuery("select c from GradebookColumn c where c.journalId = :journal", GradebookColumn.class)
                .setParameter("journal", journal.value())
                .getResultList()
                .forEach(column -> columns.put(column.objectId(), column));
        return columns;
    }

    /** What was sent of a journal, by column and pupil. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Map<Long, Map<PersonId, GradebookScore>> scores(JournalId journal) {
        Map<Long, Map<PersonId, GradebookScore>> scores = new HashMap<>();
        entities.createQuery(
                        "select s from GradebookScore s where s.columnId in"
                                + " (select c.id from GradebookColumn c where c.journalId = :journal)",
                        GradebookScore.class)
                .setParameter("journal", journal.value())
                .getResultList()
                .forEach(score -> scores.computeIfAbsent(score.columnId(), column -> new HashMap<>())
                        .put(score.pupil(), score));
        return scores;
    }

    /**
     * The column of a term or work is that line item from now on. In another line item than before nothing was sent yet.
     *
     * @return the column as it is kept
     */
    public GradebookColumn found(GradebookFrame journal, WantedColumn wanted, URI container, LineItem item) {
        GradebookColumn column = entities.createQuery(
                        "select c from GradebookColumn c where c.journalId = :journal and c.objectId = :object",
                        GradebookColumn.class)
                .setParameter("journal", journal.journal().value())
                .setParameter("object", wanted.object())
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (column == null) {
            column = new GradebookColumn(journal, wanted);
            column.becomes(container, item);
            entities.persist(column);
        } else {
            if (!column.isIn(container) || !column.lineItem().equals(item.id())) {
                forgetScores(column.id());
            }
            column.becomes(container, item);
        }
        return column;
    }

    /** Somebody removed the column from the platform, and what was in it. */
    public void lost(GradebookColumn lost) {
        forgetScores(lost.id());
        entities.find(GradebookColumn.class, lost.id()).isLost();
    }

    private void forgetScores(long column) {
        entities.createQuery("delete from GradebookScore s where s.columnId = :column")
                .setParameter("column", column)
                .executeUpdate();
    }

    /** The column has another name in the platform. */
    public void isCalled(GradebookColumn column, String label) {
        entities.find(GradebookColumn.class, column.id()).isCalled(label);
    }

    /** Notes what is about to be sent. */
    public void tries(GradebookColumn column, Map<PersonId, GradebookValue> values) {
        Map<PersonId, GradebookScore> known = of(column, values.keySet());
        values.forEach((pupil, value) -> {
            GradebookScore score = known.get(pupil);
            if (score == null) {
                score = new GradebookScore(column.schoolId(), column.id(), pupil);
                entities.persist(score);
            }
            score.tries(value);
        });
    }

    /** Whatever of the journal was refused may be tried again at once. */
    public void retry(JournalId journal) {
        entities.createQuery("update GradebookScore s set s.nextTryAt = null where s.columnId in"
                        + " (select c.id from GradebookColumn c where c.journalId = :journal)")
                .setParameter("journal", journal.value())
                .executeUpdate();
    }

    /** Changes what is known of one pupil's score; nothing happens where nothing is known. */
    public void change(long column, PersonId pupil, Consumer<GradebookScore> change) {
        entities.createQuery(
                        "select s from GradebookScore s where s.columnId = :column and s.pupilId = :pupil",
                        GradebookScore.class)
                .setParameter("column", column)
                .setParameter("pupil", pupil.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .ifPresent(change);
    }

    /**
     * Notes what the platform holds in a column.
     *
     * @param held points of the five-point scale by pupil, of those who have a score there
     * @param sending what is about to be sent; a pupil of whom nothing was sent yet may have a score there all the same
     */
    public void isSeen(GradebookColumn column, Map<PersonId, BigDecimal> held, Map<PersonId, GradebookValue> sending) {
        Instant now = clock.instant();
        Set<PersonId> known = new HashSet<>();
        entities.createQuery("select s from GradebookScore s where s.columnId = :column", GradebookScore.class)
                .setParameter("column", column.id())
                .getResultList()
                .forEach(score -> {
                    known.add(score.pupil());
                    if (score.problem() == null) {
                        score.isSeen(held.get(score.pupil()), now);
                    }
                });
        sending.forEach((pupil, value) -> {
            BigDecimal theirs = held.get(pupil);
            if (!known.contains(pupil) && theirs != null && !value.matches(theirs)) {
                GradebookScore score = new GradebookScore(column.schoolId(), column.id(), pupil);
                score.isSeen(theirs, now);
                entities.persist(score);
            }
        });
    }

    private Map<PersonId, GradebookScore> of(GradebookColumn column, Collection<PersonId> pupils) {
        Map<PersonId, GradebookScore> scores = new HashMap<>();
        List<Long> ids = pupils.stream().map(PersonId::value).toList();
        entities.createQuery(
                        "select s from GradebookScore s where s.columnId = :column and s.pupilId in :pupils",
                        GradebookScore.class)
                .setParameter("column", column.id())
                .setParameter("pupils", ids)
                .getResultList()
                .forEach(score -> scores.put(score.pupil(), score));
        return scores;
    }
}
