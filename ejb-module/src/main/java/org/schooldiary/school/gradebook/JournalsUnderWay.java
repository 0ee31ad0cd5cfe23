package org.schooldiary.school.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.schooldiary.school.people.JournalId;

/** The journals that this node is sending; it renews its claims to them for as long as it lives. */
@ApplicationScoped
class JournalsUnderWay {
    private final Set<JournalId> journals = ConcurrentHashMap.newKeySet();

    void begin(JournalId journal) {
        journals.add(journal);
    }

    void end(JournalId journal) {
        journals.remove(journal);
    }

    List<JournalId> all() {
        return List.copyOf(journals);
    }
}
