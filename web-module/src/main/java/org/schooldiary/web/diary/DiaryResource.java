package org.schooldiary.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.diary.DiaryFrame;
import org.schooldiary.school.diary.OpeningDiary;
import org.schooldiary.school.diary.ReadingDiaryAttendance;
import org.schooldiary.school.diary.ReadingDiaryHomework;
import org.schooldiary.school.diary.ReadingDiarySubjects;
import org.schooldiary.school.diary.ReadingDiaryWeek;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Retried;
import org.schooldiary.school.store.StateTag;
import org.schooldiary.web.journal.Conditional;
import org.schooldiary.web.session.CurrentViewer;

/** The diary of a pupil. */
@Path("diary/{pupil}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiaryResource {
    /** Years a diary is turned to; beyond them no school has lessons. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    @Inject
    private CurrentViewer current;

    @Inject
    private OpeningDiary opening;

    @Inject
    private ReadingDiaryWeek weeks;

    @Inject
    private ReadingDiarySubjects subjects;

    @Inject
    private ReadingDiaryAttendance attendance;

    @Inject
    private ReadingDiaryHomework homework;

    @GET
    @Path("weeks/{day}")
    @Retried
    public Response week(@PathParam("pupil") PersonId pupil, @PathParam("day") String day, @Context Request request) {
        Viewer viewer = current.viewer();
        DiaryFrame diary = opening.open(viewer, pupil);
        LocalDate asked = day(day);
        return Conditional.answer(request, StateTag.of(diary.tag(), asked), () -> weeks.week(viewer, diary, asked));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            throw new Invalid("day", "problem.json-type");
        }
        throw new Invalid("day", "problem.json-type");
    }

    @GET
    @Path("subjects")
    @Retried
    public Response subjects(
            @PathParam("pupil") PersonId pupil,
            @QueryParam("term") @Nullable TermId term,
            @QueryParam("work") @Nullable WorkId work,
            @Context Request request) {
        Viewer viewer = current.viewer();
        DiaryFrame diary = opening.open(viewer, pupil);
        TermId shown =
                term == null && work != null ? subjects.termOf(diary, work).orElse(null) : term;
        return Conditional.answer(
                request, StateTag.of(diary.tag(), "subjects", shown), () -> subjects.subjects(viewer, diary, shown));
    }

    @GET
    @Path("attendance")
    @Retried
    public Response attendance(
            @PathParam("pupil") PersonId pupil, @QueryParam("term") @Nullable TermId term, @Context Request request) {
        Viewer viewer = current.viewer();
        DiaryFrame diary = opening.open(viewer, pupil);
        return Conditional.answer(
                request,
                StateTag.of(diary.tag(), "attendance", term),
                () -> attendance.attendance(viewer, diary, term));
    }

    @GET
    @Path("homework")
    @Retried
    public Response homework(@PathParam("pupil") PersonId pupil, @Context Request request) {
        Viewer viewer = current.viewer();
        DiaryFrame diary = opening.open(viewer, pupil);
        return Conditional.answer(
                request, StateTag.of(diary.tag(), "homework"), () -> homework.homework(viewer, diary));
    }
}
