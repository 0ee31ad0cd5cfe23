package org.schooldiary.school.page;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.util.List;
import javax.sql.DataSource;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Reads the terms of one kind and year, in order, by one query. */
@Stateless
public class ReadingTerms {
    private static final String TERMS = "select t.id, t.kind, t.number, t.first_day, t.last_day from term t"
            + " where t.year_id = ? and t.kind = ? order by t.number";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /** The terms of {@code kind} in the academic year with the id {@code year}. */
    public List<TermView> of(long year, TermKind kind) {
        return new Projection(store)
                .list(
                        TERMS,
                        row -> new TermView(
                                new TermId(row.number()),
                                TermKind.valueOf(row.text()),
                                row.smallNumber(),
                                row.day(),
                                row.day()),
                        year,
                        kind.name());
    }
}
