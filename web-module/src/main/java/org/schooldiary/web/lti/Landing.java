package org.schooldiary.web.lti;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.ReviewedPupils.Review;
import org.schooldiary.web.lti.TargetQuery.View;

/**
 * Decides on which page a launch ends. What the signed target names wins where the person may go there; else their
 * rights in this course decide.
 *
 * @param page one of our pages with its closing slash
 * @param query parameters after the sign-in's own, each beginning with {@code &}
 */
record Landing(String page, String query) {
    private static final String JOURNAL = "/journal/";
    private static final String DIARY = "/diary/";
    private static final String COURSE = "/course/";
    private static final String SCHOOL = "/school/";
    private static final String TERMS = "/terms/";

    /** The page where somebody chooses what to place in a course. */
    static Landing toPick(@Nullable CourseId course) {
        return new Landing(COURSE, of("course", course) + "&pick=1");
    }

    /** The terms of use, to be agreed to. */
    static Landing toTerms() {
        return new Landing(TERMS, "");
    }

    /** What is kept of a person. */
    static Landing toPrivacy() {
        return new Landing(TERMS, "&view=privacy");
    }

    /** The row of one pupil in the journal, or the diary of the family. */
    static Landing of(Review review, @Nullable CourseId course) {
        String pupil = of("pupil", review.pupil());
        return review.journal() == null
                ? new Landing(DIARY, pupil)
                : new Landing(JOURNAL, of("journal", review.journal()) + pupil + of("course", course));
    }

    /**
     * The page of a launch.
     *
     * @param target signed by the platform, on our own host
     * @param named the journal that a link of ours carries in its custom parameters, if it does
     */
    static Landing of(Viewer viewer, @Nullable CourseId course, URI target, Optional<JournalId> named) {
        Set<JournalId> own = course == null ? viewer.journals() : viewer.journals(course);
        TargetQuery query = TargetQuery.of(target);
        Optional<JournalId> linked = query.journal().or(() -> named);
        // The link of a copied course still carries the journal of the course it was copied from.
        Optional<JournalId> meant = linked.filter(own::contains);
        String path = target.getPath() == null ? "" : target.getPath();
        if (path.startsWith(DIARY) && isFamily(viewer)) {
            return diary(viewer, query, linked);
        }
        if (path.startsWith(COURSE)) {
            return new Landing(COURSE, of("course", course));
        }
        if (meant.isPresent()) {
            return journal(meant.get(), course, query);
        }
        if (own.size() == 1) {
            return journal(own.iterator().next(), course, query);
        }
        return byRights(viewer, course, query, linked);
    }

    private static Landing byRights(
            Viewer viewer, @Nullable CourseId course, TargetQuery query, Optional<JournalId> linked) {
        boolean instructs = course != null && viewer.instructsCourse(course);
        if (instructs) {
            return new Landing(
                    COURSE, of("course", course) + of("open", query.view().map(View::word)));
        }
        if (isFamily(viewer)) {
            return diary(viewer, query, linked);
        }
        if (viewer.isAdministration()
                || viewer.isPlatformAdministrator()
                || !viewer.classes().isEmpty()) {
            return new Landing(SCHOOL, of("course", course));
        }
        return new Landing(COURSE, of("course", course));
    }

    private static boolean isFamily(Viewer viewer) {
        return viewer.isPupil() || !viewer.children().isEmpty();
    }

    /** In the view that the target names, or at the work. */
    private static Landing journal(JournalId journal, @Nullable CourseId course, TargetQuery query) {
        return new Landing(
                JOURNAL,
                "&journal=" + journal + of("course", course)
                        + of("view", query.view().map(View::word)) + of("work", query.work()));
    }

    /**
     * A guardian's own page where they are no pupil themselves: of the child that the target names, else of one of them. The
     * journal of the link says which subject is in front; a diary without it shows them all.
     */
    private static Landing diary(Viewer viewer, TargetQuery query, Optional<JournalId> linked) {
        Optional<PersonId> pupil = query.pupil()
                .filter(named -> viewer.is(named) || viewer.guards(named))
                .or(() -> viewer.isPupil() ? Optional.of(viewer.person()) : Optional.empty())
                .or(() -> viewer.children().size() == 1
                        ? viewer.children().stream().findFirst()
                        : Optional.empty());
        Optional<String> view =
                query.view().map(View::word).or(() -> query.work().map(work -> "marks"));
        return new Landing(
                DIARY,
                of("pupil", pupil)
                        + of("view", view)
                        + of("journal", view.flatMap(any -> linked))
                        + of("work", query.work()));
    }

    private static String of(String name, Optional<?> value) {
        return value.map(present -> "&" + name + "=" + present).orElse("");
    }

    private static String of(String name, @Nullable Object value) {
        return of(name, Optional.ofNullable(value));
    }
}
