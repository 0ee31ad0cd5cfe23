package org.schooldiary.school.diary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Reads the terms of a pupil's journals by one query; journals of one pupil may be divided differently. */
@Dependent
class DiaryTerms {
    private static final String TERMS = """
            select t.year_id, y.first_day, y.last_day, t.id, t.kind, t.number, t.first_day, t.last_day
            from term t join academic_year y on y.id = t.year_id
            where t.year_id in (%s) order by y.first_day, t.kind, t.number
            """;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    /**
     * One way of dividing one year.
     *
     * @param terms in order
     */
    record Division(long yearId, Span year, TermKind kind, List<TermView> terms) {
        boolean divides(DiaryJournal journal) {
            return journal.yearId() == yearId && journal.termKind() == kind;
        }

        boolean holds(TermId term) {
            return terms.stream().anyMatch(each -> each.id().equals(term));
        }

        Optional<TermView> term(LocalDate day) {
            return TermView.of(day, terms);
        }

        Span reach(TermView term) {
            return TermView.reach(term, terms, year);
        }
    }

    private record Key(long yearId, Span year, TermKind kind) {}

    /** The divisions that some of {@code journals} have, earlier years first. */
    List<Division> of(Collection<DiaryJournal> journals) {
        Set<Long> years = journals.stream().map(DiaryJournal::yearId).collect(Collectors.toSet());
        if (years.isEmpty()) {
            return List.of();
        }
        Map<Key, List<TermView>> divisions = new LinkedHashMap<>();
        new Projection(store)
                .list(
                        TERMS.formatted(Projection.places(years)),
                        row -> {
                            long year = row.number();
                            Span days = new Span(row.day(), row.day());
                            TermId id = new TermId(row.number());
                            TermKind kind = TermKind.valueOf(row.text());
                            return divisions
                                    .computeIfAbsent(new Key(year, days, kind), key -> new ArrayList<>())
                                    .add(new TermView(id, kind, row.smallNumber(), row.day(), row.day()));
                        },
                        years.toArray());
        return divisions.entrySet().stream()
                .map(entry -> new Division(
                        entry.getKey().yearId(),
                        entry.getKey().year(),
                        entry.getKey().kind(),
                        entry.getValue()))
                .filter(division -> journals.stream().anyMatch(division::divides))
                .toList();
    }
}
