package org.schooldiary.web.diary;

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
import org.schooldiary.school.diary.DiaryFrame;
import org.schooldiary.school.diary.OpeningDiary;
import org.schooldiary.school.journal.JournalChanged;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.web.live.Live;
import org.schooldiary.web.live.LiveStreams;
import org.schooldiary.web.live.Watched;
import org.schooldiary.web.session.CurrentViewer;

/** Versions of a diary as they come. */
@Path("diary/{pupil}/events")
@RequestScoped
public class DiaryEventsResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private OpeningDiary opening;

    @Inject
    private LiveStreams streams;

    @GET
    @Live
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(@PathParam("pupil") PersonId pupil, @Context SseEventSink sink, @Context Sse sse) {
        opening.open(current.viewer(), pupil);
        streams.open(sink, sse, current.signedIn(), new WatchedDiary(opening, pupil));
    }

    private record WatchedDiary(OpeningDiary opening, PersonId pupil) implements Watched {
        @Override
        public State state(Viewer viewer) {
            DiaryFrame diary = opening.open(viewer, pupil);
            return new State(new Version(pupil, diary.version()), Set.copyOf(diary.journalIds()));
        }

        /** A pupil named by a change may have joined a journal just now; else only the pupil's own journals matter. */
        @Override
        public boolean concerns(JournalChanged change, State last) {
            return change.pupils().contains(pupil)
                    || (change.concerns(pupil) && last.journals().contains(change.journal()));
        }
    }

    /** What an event says. */
    record Version(PersonId pupil, String version) {}
}
