package org.schooldiary.school.journal;

import java.sql.SQLException;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.store.Projection.Row;

/** The columns that make a name, in the order in which every projection selects them. */
public final class NameColumns {
    private NameColumns() {}

    /** {@code id, family_name, given_name, middle_name, full_name} of the table called {@code alias} in the statement. */
    public static String of(String alias) {
        return "%1$s.id, %1$s.family_name, %1$s.given_name, %1$s.middle_name, %1$s.full_name".formatted(alias);
    }

    /** The name of a person who is there. */
    public static PersonName read(Row row) throws SQLException {
        return new PersonName(
                new PersonId(row.number()),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText());
    }
}
