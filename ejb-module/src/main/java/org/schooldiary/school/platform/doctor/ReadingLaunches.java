package org.schooldiary.school.platform.doctor;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.schooldiary.school.people.NotFound;

/** Reads the launch doctor's log. Numbers of launches grow with time, so they say the order. */
@Stateless
public class ReadingLaunches {
    private static final String LAUNCHES =
            "select l, r.name, r.productFamily from LaunchRecord l left join PlatformRegistration r on r.id = l.registrationId";

    @PersistenceContext
    private EntityManager entities;

    /** The launches that are wanted, the last one first. */
    public List<LoggedLaunch> latest(LaunchFilter filter) {
        TypedQuery<Object[]> query =
                entities.createQuery(LAUNCHES + filter.condition() + " order by l.id desc", Object[].class);
        filter.parameters().forEach(query::setParameter);
        return query.setMaxResults(filter.limit())
                .getResultStream()
                .map(ReadingLaunches::told)
                .toList();
    }

    /**
     * One launch by the number that the person was shown.
     *
     * @throws NotFound where there is none, or it is forgotten by now
     */
    public LoggedLaunch one(long number) {
        return entities.createQuery(LAUNCHES + " where l.id = :number", Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .map(ReadingLaunches::told)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static LoggedLaunch told(Object[] row) {
        return ((LaunchRecord) row[0]).told((String) row[1], (String) row[2]);
    }
}
