package org.schooldiary.school.gradebook;

import java.util.Map;
import org.schooldiary.school.people.PersonId;

/**
 * What a term or work of a journal should look like in the gradebook.
 *
 * @param object id of the term or work
 * @param label what the column is called there
 * @param values by pupil, of pupils with a mark
 */
public record WantedColumn(ColumnKind kind, long object, String label, Map<PersonId, GradebookValue> values) {
    public WantedColumn {
        values = Map.copyOf(values);
    }

    GradebookValue of(PersonId pupil) {
        return values.getOrDefault(pupil, GradebookValue.NONE);
    }
}
