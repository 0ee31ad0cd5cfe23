package org.schooldiary.school.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.schooldiary.school.journal.NameColumns;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** Reads who teaches journals now, by one query. */
@Dependent
public class ReadingTeachers {
    private static final String TEACHERS = "select r.object_id, " + NameColumns.of("p")
            + " from person_right r join person p on p.id = r.person_id where r.kind = 'TEACHES'"
            + " and r.begins_at <= ? and (r.ends_at is null or r.ends_at > ?) and r.object_id in (%s)"
            + " order by r.begins_at, r.id";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Clock clock;

    /** «Белова Т. С.» by journal, who has taught it longest first; no entry for a journal nobody teaches. */
    public Map<JournalId, List<String>> of(Collection<JournalId> journals) {
        if (journals.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(clock.instant(), clock.instant()));
        journals.forEach(journal -> parameters.add(journal.value()));
        return new Projection(store)
                        .list(
                                TEACHERS.formatted(Projection.places(journals)),
                                ReadingTeachers::teacher,
                                parameters.toArray())
                        .stream()
                        .distinct()
                        .collect(groupingBy(Teacher::journal, mapping(Teacher::name, toList())));
    }

    private record Teacher(JournalId journal, String name) {}

    private static Teacher teacher(Row row) throws SQLException {
        return new Teacher(new JournalId(row.number()), NameColumns.read(row).withInitials());
    }
}
