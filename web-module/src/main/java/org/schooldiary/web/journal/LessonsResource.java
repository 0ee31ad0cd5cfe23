package org.schooldiary.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.LessonView;
import org.schooldiary.school.journal.WorkView;
import org.schooldiary.school.journal.WritingLessons;
import org.schooldiary.school.journal.WritingWorks;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** The lessons of a journal. */
@Path("journals/{journal}/lessons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private WritingLessons lessons;

    @Inject
    private WritingWorks works;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Retried
    public Response add(@PathParam("journal") JournalId journal, LessonRequest request) {
        LessonView lesson = lessons.add(current.viewer(), journal, request.time(), request.text(), request.orders());
        return Response.created(URI.create("/api/journals/" + journal + "/lessons/" + lesson.id()))
                .entity(lesson)
                .build();
    }

    @PATCH
    @Path("{lesson}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Retried
    public LessonView change(
            @PathParam("journal") JournalId journal, @PathParam("lesson") LessonId lesson, LessonPatch request) {
        return lessons.change(current.viewer(), journal, lesson, request.seen(), request.change());
    }

    @DELETE
    @Path("{lesson}")
    @Retried
    public void remove(
            @PathParam("journal") JournalId journal,
            @PathParam("lesson") LessonId lesson,
            @QueryParam("expectedVersion") @Nullable Long expectedVersion) {
        long seen = Required.present("expectedVersion", expectedVersion);
        lessons.remove(current.viewer(), journal, lesson, seen);
    }

    @PUT
    @Path("{lesson}/attendance-taken")
    @Retried
    public LessonView take(@PathParam("journal") JournalId journal, @PathParam("lesson") LessonId lesson) {
        return lessons.take(current.viewer(), journal, lesson);
    }

    @POST
    @Path("{lesson}/works")
    @Consumes(MediaType.APPLICATION_JSON)
    @Retried
    public Response addWork(
            @PathParam("journal") JournalId journal, @PathParam("lesson") LessonId lesson, WorkRequest request) {
        WorkView work = works.add(current.viewer(), journal, lesson, request.order());
        return Response.created(URI.create("/api/journals/" + journal + "/works/" + work.id()))
                .entity(work)
                .build();
    }
}
