package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.schooldiary.lti.keys.StoredToolKey;
import org.schooldiary.lti.keys.ToolKeys;

/** Keeps the tool's keys, sealed, in the database. */
@Stateless
public class ToolKeyStore implements ToolKeys {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<StoredToolKey> all() {
        return entities.createQuery("select k from ToolKey k order by k.createdAt", ToolKeyRow.class)
                .getResultStream()
                .map(ToolKeyRow::value)
                .toList();
    }

    @Override
    public void add(StoredToolKey key) {
        entities.persist(new ToolKeyRow(key));
    }

    @Override
    public void retire(String kid, Instant at) {
        ToolKeyRow key = entities.find(ToolKeyRow.class, kid);
        if (key != null) {
            key.retire(at);
        }
    }
}
