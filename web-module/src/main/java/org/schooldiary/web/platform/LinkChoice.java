package org.schooldiary.web.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.DocumentTarget;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.web.json.Required;

/**
 * What was chosen: items, or {@code cancelled}, or an empty list, which means the same.
 *
 * @param pick which question the page answers; a sign-in has one only
 */
public record LinkChoice(
        @Nullable List<Item> items,
        @Nullable Boolean cancelled,
        @Nullable String pick) {
    private static final int MOST_ITEMS = 20;

    public LinkChoice {
        if (items == null && !Boolean.TRUE.equals(cancelled)) {
            throw new Invalid("items", "problem.required");
        }
        if (items != null && items.size() > MOST_ITEMS) {
            throw new Invalid("items", "problem.too-many", MOST_ITEMS);
        }
    }

    List<Item> chosen() {
        return items == null || Boolean.TRUE.equals(cancelled) ? List.of() : items;
    }

    /**
     * One link.
     *
     * @param journal the journal it opens, absent where the launch decides
     * @param work of that journal, for {@link LinkKind#WORK} only
     * @param shownIn where the platform shall show it, absent where it may choose
     */
    public record Item(
            LinkKind kind,
            @Nullable JournalId journal,
            @Nullable WorkId work,
            @Nullable DocumentTarget shownIn) {
        public Item {
            Required.present("kind", kind);
        }
    }
}
