package org.schooldiary.school.journal;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Reads who is and was in a journal's group, by one query. */
@Stateless
public class ReadingMembers {
    private static final String MEMBERS = "select g.first_day, g.last_day, g.confirmed_at, " + NameColumns.of("p")
            + " from group_membership g join person p on p.id = g.person_id where g.group_id = ?"
            + " order by g.first_day, g.id";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** Everybody, by who they are. */
    public Map<PersonId, Member> of(JournalFrame journal) {
        Map<PersonId, Member> members = new LinkedHashMap<>();
        new Projection(store)
                .list(
                        MEMBERS,
                        row -> {
                            var first = row.day();
                            var last = row.optionalDay();
                            var confirmedAt = row.instant();
                            PersonName name = NameColumns.read(row);
                            return new Member(name, List.of(new Membership(name.person(), first, last, confirmedAt)));
                        },
                        journal.group())
                .forEach(member -> members.merge(member.name().person(), member, ReadingMembers::joined));
        return members;
    }

    private static Member joined(Member earlier, Member later) {
        List<Membership> all = new ArrayList<>(earlier.memberships());
        all.addAll(later.memberships());
        return new Member(later.name(), all);
    }
}
