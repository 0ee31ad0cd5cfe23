package org.schooldiary.school.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.schooldiary.school.journal.NameColumns;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Reads who teaches a journal now, by one query. */
@Dependent
class ReadingTeachers {
    private static final String TEACHERS = "select " + NameColumns.of("p")
            + " from person_right r join person p on p.id = r.person_id where r.object_id = ? and r.kind = 'TEACHES'"
            + " and r.begins_at <= ? and (r.ends_at is null or r.ends_at > ?) order by r.begins_at";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Clock clock;

    /** «Белова Т. С.», who has taught it longest first. */
    List<String> of(JournalId journal) {
        Instant now = clock.instant();
        return new Projection(store)
                .list(TEACHERS, NameColumns::read, journal.value(), now, now).stream()
                        .map(PersonName::withInitials)
                        .distinct()
                        .toList();
    }
}
