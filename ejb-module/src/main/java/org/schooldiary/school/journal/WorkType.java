package org.schooldiary.school.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/** A kind of work of a school: «Контрольная работа», of weight 3. */
@Entity
@Table(name = "work_type")
public class WorkType {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private BigDecimal weight;

    private int position;

    /** For JPA. */
    protected WorkType() {}

    WorkType(SchoolId school, UsualWorkType usual) {
        id = Ids.next();
        schoolId = school.value();
        name = usual.title();
        shortName = usual.shortName();
        weight = usual.weight().value();
        position = usual.ordinal();
    }

    public WorkTypeId id() {
        return new WorkTypeId(id);
    }

    public String name() {
        return name;
    }

    /** What the head of a narrow column says. */
    public String shortName() {
        return shortName;
    }

    /** The weight its works have unless they say otherwise. */
    public Weight weight() {
        return new Weight(weight);
    }
}
