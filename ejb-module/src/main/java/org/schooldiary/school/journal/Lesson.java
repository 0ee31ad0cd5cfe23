package org.schooldiary.school.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.store.Ids;

/**
 * A lesson of a journal.
 *
 * <p>A teacher adds it for a day, before or after it is held, then says what it was about and what is set as homework, takes
 * attendance, gives works marks. It may be moved or cancelled while nobody has a mark or exception in it, and removed
 * likewise. Each change raises its version.
 */
@Entity
@Table(name = "lesson")
public class Lesson {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "journal_id")
    private long journalId;

    @Column(name = "lesson_day")
    private LocalDate day;

    private @Nullable Integer bell;

    private @Nullable String topic;

    private @Nullable String homework;

    private @Nullable String note;

    private boolean cancelled;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Column(name = "taken_by")
    private @Nullable Long takenBy;

    @Column(name = "takeover_source")
    private @Nullable String takeoverSource;

    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private long createdBy;

    /** For JPA. */
    protected Lesson() {}

    /**
     * A lesson not yet said anything of, version 1.
     *
     * @param source the system a taken-over lesson came from, absent for one added here
     */
    public Lesson(
            SchoolId school, JournalId journal, LessonTime time, PersonId by, Instant now, @Nullable String source) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.journalId = journal.value();
        this.day = time.day();
        this.bell = time.bell();
        this.takeoverSource = source;
        this.version = 1;
        this.createdAt = now;
        this.createdBy = by.value();
    }

    /** Is held at another time. */
    void movesTo(LessonTime time) {
        day = time.day();
        bell = time.bell();
    }

    /** Is about something, or is no longer. */
    public void isAbout(LessonText text) {
        topic = text.topic();
        homework = text.homework();
        note = text.note();
    }

    /** Is not held, or is held after all. */
    void isCancelled(boolean now) {
        cancelled = now;
    }

    /** Attendance was taken by {@code teacher}; the first time counts. */
    public boolean taken(PersonId teacher, Instant now) {
        if (takenAt != null) {
            return false;
        }
        takenAt = now;
        takenBy = teacher.value();
        return true;
    }

    void raiseVersion() {
        version++;
    }

    public LessonId id() {
        return new LessonId(id);
    }

    boolean isOf(JournalId journal) {
        return journalId == journal.value();
    }

    public LocalDate day() {
        return day;
    }

    /** When it is held. */
    public LessonTime time() {
        return new LessonTime(day, bell);
    }

    LessonText text() {
        return new LessonText(topic, homework, note);
    }

    public boolean cancelled() {
        return cancelled;
    }

    long version() {
        return version;
    }

    /** As the history keeps it. */
    public CanonicalJson content() {
        return new CanonicalJson()
                .with("day", day.toString())
                .with("bell", bell)
                .with("topic", topic)
                .with("homework", homework)
                .with("note", note)
                .with("cancelled", cancelled);
    }
}
