package org.schooldiary.school.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Remembers who looked at a child's record. The family's own looks are nobody's business and are not kept. */
@Stateless
public class AccessLog {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * The viewer looks at the pupil's record.
     *
     * @param what which part of it, in a few words for the log: {@code diary 2026-W48}
     */
    public void looked(Viewer viewer, PersonId pupil, String what) {
        if (!viewer.is(pupil) && !viewer.guards(pupil)) {
            entities.persist(new AccessRecord(viewer.school(), pupil, viewer.person(), what, clock.instant()));
        }
    }
}
