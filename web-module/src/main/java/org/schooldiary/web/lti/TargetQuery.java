package org.schooldiary.web.lti;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;

/** What the query of a signed target names: a journal or a pupil, if it does. */
record TargetQuery(Optional<JournalId> journal, Optional<PersonId> pupil) {
    static TargetQuery of(URI target) {
        return new TargetQuery(
                value(target, "journal").map(JournalId::new),
                value(target, "pupil").map(PersonId::new));
    }

    private static Optional<Long> value(URI target, String name) {
        String query = target.getRawQuery();
        if (query == null) {
            return Optional.empty();
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                OptionalLong id = Ids.parse(pair.substring(name.length() + 1));
                return id.isPresent() ? Optional.of(id.getAsLong()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
