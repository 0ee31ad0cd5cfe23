package org.schooldiary.web.lti;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;

/**
 * What the query of a signed target names, if it does.
 *
 * @param view a view of the journal and of the diary
 */
record TargetQuery(Optional<JournalId> journal, Optional<PersonId> pupil, Optional<View> view, Optional<WorkId> work) {

    /** A view that both the journal and the diary have. */
    enum View {
        ATTENDANCE("attendance"),
        HOMEWORK("homework");

        private final String word;

        View(String word) {
            this.word = word;
        }

        /** As the pages read it. */
        String word() {
            return word;
        }
    }

    static TargetQuery of(URI target) {
        return new TargetQuery(
                id(target, "journal", JournalId::new),
                id(target, "pupil", PersonId::new),
                text(target, "view").flatMap(word -> Arrays.stream(View.values())
                        .filter(view -> view.word().equals(word))
                        .findFirst()),
                id(target, "work", WorkId::new));
    }

    private static <T> Optional<T> id(URI target, String name, LongFunction<T> type) {
        OptionalLong id = text(target, name).map(Ids::parse).orElse(OptionalLong.empty());
        return id.isPresent() ? Optional.of(type.apply(id.getAsLong())) : Optional.empty();
    }

    private static Optional<String> text(URI target, String name) {
        String query = target.getRawQuery();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .findFirst();
    }
}
