package org.schooldiary.school.people;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Where pupils belong on a day: their classes, and the classes and grades of their teaching groups. */
final class Places {
    /** Classes of a pupil with their grades: by the class list, and by groups that are (part of) a class. */
    private static final String PLACES = """
            select c.id, c.grade from class_membership m join school_class c on c.id = m.class_id
              where m.person_id = ?1 and m.first_day <= ?2 and (m.last_day is null or m.last_day >= ?2)
            union
            select coalesce(g.class_id, 0), g.grade from group_membership m join teaching_group g on g.id = m.group_id
              where m.person_id = ?1 and m.first_day <= ?2 and (m.last_day is null or m.last_day >= ?2)
            """;

    private final EntityManager entities;
    private final LocalDate day;

    Places(EntityManager entities, LocalDate day) {
        this.entities = entities;
        this.day = day;
    }

    List<Place> of(PersonId pupil) {
        List<?> places = entities.createNativeQuery(PLACES)
                .setParameter(1, pupil.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return places.stream()
                .map(Object[].class::cast)
                .map(place ->
                        new Place(new SchoolClassId(((Number) place[0]).longValue()), ((Number) place[1]).intValue()))
                .toList();
    }

    /**
     * A class, or a group of no class.
     *
     * @param schoolClass an id that no class has, for a group of no class
     */
    record Place(SchoolClassId schoolClass, int grade) {}
}
