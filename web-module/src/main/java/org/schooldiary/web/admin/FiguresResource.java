package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.schooldiary.school.platform.doctor.PlatformFigures;
import org.schooldiary.school.platform.doctor.QueueState;
import org.schooldiary.school.platform.doctor.ReadingFigures;
import org.schooldiary.school.platform.doctor.WorkQueue;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/figures}: how launches go, platform by platform, and what waits to be done for them. */
@Path("admin/figures")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {
    @Inject
    private ReadingFigures figures;

    @Inject
    @Any
    private Instance<WorkQueue> queues;

    @Inject
    private Clock clock;

    @GET
    public Figures all() {
        return new Figures(
                clock.instant(),
                figures.all(),
                queues.stream()
                        .map(WorkQueue::state)
                        .sorted(Comparator.comparing(QueueState::name))
                        .toList());
    }

    /**
     * The figures.
     *
     * @param now our clock
     * @param queues every kind of work that waits, by name
     */
    public record Figures(Instant now, List<PlatformFigures> platforms, List<QueueState> queues) {}
}
