package org.schooldiary.school.journal;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;
import org.schooldiary.school.people.RuleRefused;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/**
 * The rules that protect what is recorded in a lesson: {@code LessonHasRecords} and {@code WorkHasMarks}.
 *
 * <p>Reads the tables of marks and attendance by name, because those packages stand above this one.
 */
@Stateless
public class LessonRecords {
    private static final String IN_LESSON = """
            select 1 from lesson l where l.id = ? and (
              exists (select 1 from attendance_cell a where a.lesson_id = l.id and a.code is not null)
              or exists (select 1 from mark_cell m join lesson_work w on w.id = m.work_id
                         where w.lesson_id = l.id and m.value is not null))
            """;

    private static final String IN_WORK = "select 1 from mark_cell m where m.work_id = ? and m.value is not null";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @PersistenceContext
    private EntityManager entities;

    /**
     * A lesson with marks or exceptions may be neither cancelled nor removed.
     *
     * @throws RuleRefused {@code LessonHasRecords}
     */
    public void requireNone(LessonId lesson) {
        if (new Projection(store).first(IN_LESSON, row -> true, lesson.value()).isPresent()) {
            throw new RuleRefused("LessonHasRecords", "rule.LessonHasRecords");
        }
    }

    /**
     * A work with marks may not be removed.
     *
     * @throws RuleRefused {@code WorkHasMarks}
     */
    public void requireNone(WorkId work) {
        if (new Projection(store).first(IN_WORK, row -> true, work.value()).isPresent()) {
            throw new RuleRefused("WorkHasMarks", "rule.WorkHasMarks");
        }
    }

    /** Removes the cleared cells of a lesson about to be removed; the history keeps what was in them. */
    public void removeCleared(LessonId lesson) {
        delete(
                "delete from mark_cell where work_id in (select w.id from lesson_work w where w.lesson_id = ?1)",
                lesson.value());
        delete("delete from attendance_cell where lesson_id = ?1", lesson.value());
        delete("delete from lesson_work where lesson_id = ?1", lesson.value());
    }

    /** Removes the cleared cells of a work about to be removed; the history keeps what was in them. */
    public void removeCleared(WorkId work) {
        delete("delete from mark_cell where work_id = ?1", work.value());
    }

    private void delete(String statement, long id) {
        entities.createNativeQuery(statement).setParameter(1, id).executeUpdate();
    }
}
