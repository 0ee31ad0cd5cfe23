package org.schooldiary.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Set;
import org.schooldiary.school.journal.JournalChanged;
import org.schooldiary.school.journal.Journals;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.web.live.Live;
import org.schooldiary.web.live.LiveStreams;
import org.schooldiary.web.live.Watched;
import org.schooldiary.web.session.CurrentViewer;

/** Versions of a journal as they come. */
@Path("journals/{journal}/events")
@RequestScoped
public class JournalEventsResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private Journals journals;

    @Inject
    private LiveStreams streams;

    @GET
    @Live
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(@PathParam("journal") JournalId journal, @Context SseEventSink sink, @Context Sse sse) {
        journals.readable(current.viewer(), journal);
        streams.open(sink, sse, current.signedIn(), new WatchedJournal(journals, journal));
    }

    private record WatchedJournal(Journals journals, JournalId journal) implements Watched {
        @Override
        public State state(Viewer viewer) {
            long version = journals.readable(viewer, journal).version();
            return new State(new Version(journal, version), Set.of(journal));
        }

        @Override
        public boolean concerns(JournalChanged change, State last) {
            return change.journal().equals(journal);
        }
    }

    /** What an event says. */
    record Version(JournalId journal, long version) {}
}
