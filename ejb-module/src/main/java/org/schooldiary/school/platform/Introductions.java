package org.schooldiary.school.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Appointments;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.people.School;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.Introduction.Child;
import org.schooldiary.school.platform.Introduction.CourseTitle;
import org.schooldiary.school.platform.Introduction.LedClass;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Tells a page who opened it and what is theirs; at most seven queries. */
@Stateless
public class Introductions {
    /** The class of a pupil, or the class name of a group that holds them where no class was made so far. */
    private static final String CHILDREN = """
            select p.id, p.family_name, p.given_name, p.middle_name, p.full_name,
              (select min(c.name) from class_membership m join school_class c on c.id = m.class_id
                where m.person_id = p.id and m.first_day <= ? and (m.last_day is null or m.last_day >= ?)),
              (select min(g.class_name) from group_membership m join teaching_group g on g.id = m.group_id
                where m.person_id = p.id and m.first_day <= ? and (m.last_day is null or m.last_day >= ?))
            from person p where p.school_id = ? and p.id in (%s)
            """;

    private static final String CLASSES =
            "select c.id, c.name from school_class c where c.school_id = ? and c.id in (%s) order by c.grade, c.name";

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private JournalTitles journals;

    @Inject
    private Appointments appointments;

    @Inject
    private Clock clock;

    /** The introduction of whoever sends a request. */
    public Introduction of(SignedIn signedIn) {
        Viewer viewer = signedIn.viewer();
        return new Introduction(
                entities.find(Person.class, viewer.person().value()).name(),
                entities.find(School.class, viewer.school().value()),
                course(signedIn.course()),
                journals.taughtBy(viewer),
                children(viewer),
                classes(viewer),
                appointments.mayAppointFirst(viewer));
    }

    private @Nullable CourseTitle course(@Nullable CourseId id) {
        Course course = id == null ? null : entities.find(Course.class, id.value());
        return course == null ? null : new CourseTitle(course.id(), course.name(), course.label());
    }

    private List<Child> children(Viewer viewer) {
        if (viewer.children().isEmpty()) {
            return List.of();
        }
        LocalDate today = viewer.today(clock);
        List<Object> parameters = new ArrayList<>(
                List.of(today, today, today, today, viewer.school().value()));
        viewer.children().forEach(child -> parameters.add(child.value()));
        return new Projection(store)
                        .list(
                                CHILDREN.formatted(Projection.places(viewer.children())),
                                row -> {
                                    PersonName name = JournalTitles.name(row);
                                    String schoolClass = row.optionalText();
                                    String group = row.optionalText();
                                    return new NamedChild(name, schoolClass == null ? group : schoolClass);
                                },
                                parameters.toArray())
                        .stream()
                        .sorted((one, other) ->
                                PersonName.order(viewer.language()).compare(one.name(), other.name()))
                        .map(child -> new Child(child.id(), child.name().listed(), child.className()))
                        .toList();
    }

    private List<LedClass> classes(Viewer viewer) {
        if (viewer.classes().isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(viewer.school().value()));
        viewer.classes().forEach(led -> parameters.add(led.value()));
        return new Projection(store)
                .list(
                        CLASSES.formatted(Projection.places(viewer.classes())),
                        row -> new LedClass(new SchoolClassId(row.number()), row.text()),
                        parameters.toArray());
    }

    private record NamedChild(PersonName name, @Nullable String className) {
        PersonId id() {
            return name.person();
        }
    }
}
