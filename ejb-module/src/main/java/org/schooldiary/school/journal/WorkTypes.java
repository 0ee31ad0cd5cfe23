package org.schooldiary.school.journal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.SchoolId;

/** Finds the kinds of work of a school. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WorkTypes {
    @PersistenceContext
    private EntityManager entities;

    /** All of them, in the school's order. */
    public List<WorkType> of(SchoolId school) {
        return entities.createQuery(
                        "select t from WorkType t where t.schoolId = :school order by t.position", WorkType.class)
                .setParameter("school", school.value())
                .getResultList();
    }

    /** The kind with the id or, in any letter case, the name or short name {@code called}. */
    public static Optional<WorkType> find(List<WorkType> types, String called) {
        return types.stream()
                .filter(type -> Stream.of(type.id().toString(), type.name(), type.shortName())
                        .anyMatch(called.strip()::equalsIgnoreCase))
                .findFirst();
    }

    /**
     * The kind of work of the school with that id.
     *
     * @throws Invalid naming {@code field} where the school has none such
     */
    public WorkType get(SchoolId school, WorkTypeId id, String field) {
        WorkType type = entities.find(WorkType.class, id.value());
        return Optional.ofNullable(type)
                .filter(found -> of(school).contains(found))
                .orElseThrow(() -> new Invalid(field, "invalid.workType"));
    }

    /** Gives a school the usual kinds where it has none; the caller has locked the school's row. */
    public void provide(SchoolId school) {
        if (of(school).isEmpty()) {
            Stream.of(UsualWorkType.values()).forEach(usual -> entities.persist(new WorkType(school, usual)));
        }
    }
}
