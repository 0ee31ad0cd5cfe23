package org.schooldiary.school.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import org.schooldiary.lti.grading.LineItem;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.store.Ids;

/** A term or a work of a journal as a column of the platform's gradebook. */
@Entity
@Table(name = "gradebook_column")
public class GradebookColumn {
    static final int LONGEST_ADDRESS = 2000;

    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "journal_id")
    private long journalId;

    @Enumerated(EnumType.STRING)
    private ColumnKind kind;

    @Column(name = "object_id")
    private long objectId;

    @Column(name = "container_url")
    private String containerUrl;

    @Column(name = "line_item_url")
    private String lineItemUrl;

    private String label;

    private int losses;

    /** For JPA. */
    protected GradebookColumn() {}

    GradebookColumn(GradebookFrame journal, WantedColumn wanted) {
        this.id = Ids.next();
        this.schoolId = journal.school().value();
        this.journalId = journal.journal().value();
        this.kind = wanted.kind();
        this.objectId = wanted.object();
    }

    /** Our id of a term or work of a journal in a gradebook ({@code resourceId} of a line item, AGS 2.0, section 3.2.3). */
    static String resourceId(JournalId journal, long object) {
        return journal + ":" + Ids.text(object);
    }

    /** Is that line item of that list from now on. */
    void becomes(URI container, LineItem item) {
        containerUrl = container.toString();
        lineItemUrl = item.id().toString();
        label = item.label();
    }

    /** Has another name in the platform. */
    void isCalled(String newLabel) {
        label = newLabel;
    }

    /** Somebody removed it from the platform; the next round finds or makes another. */
    void isLost() {
        lineItemUrl = "";
        losses++;
    }

    /** Whether it is known where it is, in that list of columns. */
    boolean isIn(URI container) {
        return !lineItemUrl.isEmpty() && containerUrl.equals(container.toString());
    }

    long id() {
        return id;
    }

    long schoolId() {
        return schoolId;
    }

    ColumnKind kind() {
        return kind;
    }

    long objectId() {
        return objectId;
    }

    URI lineItem() {
        return URI.create(lineItemUrl);
    }

    boolean hasLineItem() {
        return !lineItemUrl.isEmpty();
    }

    String label() {
        return label;
    }

    /** How often it was removed from the platform. */
    int losses() {
        return losses;
    }
}
