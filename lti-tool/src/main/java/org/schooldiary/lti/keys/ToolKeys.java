package org.schooldiary.lti.keys;

import java.time.Instant;
import java.util.List;

/** Port: where the tool's keys are stored, sealed, shared by all nodes. Rows are never deleted: ids are not reused. */
public interface ToolKeys {

    /** All keys ever made, in any order. */
    List<StoredToolKey> all();

    /** Stores a new key; its id is new. */
    void add(StoredToolKey key);

    /**
     * Marks a key as no longer signing from an instant on, which may lie ahead; does nothing if it is marked already.
     */
    void retire(String kid, Instant at);
}
