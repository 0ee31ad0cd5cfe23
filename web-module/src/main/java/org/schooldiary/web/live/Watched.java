package org.schooldiary.web.live;

import java.util.Set;
import org.schooldiary.school.journal.JournalChanged;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.Viewer;

/** What a stream is about. */
public interface Watched {
    /**
     * How it is now.
     *
     * @throws NotFound where the viewer may not see it any more
     */
    State state(Viewer viewer);

    /** Whether {@code change} may have changed it, which was in the state {@code last}. */
    boolean concerns(JournalChanged change, State last);

    /**
     * A state.
     *
     * @param data what an event says: ids and versions as JSON, nothing else
     * @param journals the journals it is made of
     */
    record State(Object data, Set<JournalId> journals) {}
}
