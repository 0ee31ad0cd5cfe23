package org.schooldiary.school.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.store.Ids;

/**
 * What marks are given for in a lesson: an answer, a control work, homework. A lesson may have several; each is a column of
 * its own. It may be removed while it has no mark. Each change raises its version.
 */
@Entity
@Table(name = "lesson_work")
public class Work {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "journal_id")
    private long journalId;

    @Column(name = "lesson_id")
    private long lessonId;

    @Column(name = "work_type_id")
    private long workTypeId;

    private @Nullable String title;

    private BigDecimal weight;

    private int position;

    private long version;

    /** For JPA. */
    protected Work() {}

    /** The {@code position}th work of the lesson, from 0, version 1. */
    public Work(SchoolId school, JournalId journal, LessonId lesson, int position, WorkPlan plan) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.journalId = journal.value();
        this.lessonId = lesson.value();
        this.position = position;
        becomes(plan);
        this.version = 1;
    }

    /** Is of another kind, title or weight. */
    final void becomes(WorkPlan plan) {
        workTypeId = plan.type().id().value();
        title = plan.title();
        weight = plan.weight().value();
        version++;
    }

    public WorkId id() {
        return new WorkId(id);
    }

    boolean isOf(JournalId journal) {
        return journalId == journal.value();
    }

    LessonId lesson() {
        return new LessonId(lessonId);
    }

    WorkTypeId type() {
        return new WorkTypeId(workTypeId);
    }

    @Nullable String title() {
        return title;
    }

    Weight weight() {
        return new Weight(weight);
    }

    long version() {
        return version;
    }

    /** As the history keeps it. */
    public CanonicalJson content() {
        return new CanonicalJson()
                .with("lesson", lesson().toString())
                .with("type", type().toString())
                .with("title", title)
                .with("weight", weight().text());
    }
}
