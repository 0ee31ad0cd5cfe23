package org.schooldiary.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.schooldiary.school.people.School;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.Introduction;
import org.schooldiary.school.platform.Introductions;
import org.schooldiary.school.platform.SignedIn;
import org.schooldiary.web.session.Me.MySchool;
import org.schooldiary.web.session.Me.Named;

/** Writes what a page is told of whoever opened it. */
@ApplicationScoped
public class MyPage {
    @Inject
    private Introductions introductions;

    @Inject
    private Clock clock;

    /** As {@code GET /api/me} answers. */
    public Me of(SignedIn signedIn) {
        Viewer viewer = signedIn.viewer();
        Introduction introduction = introductions.of(signedIn);
        School school = introduction.school();
        return new Me(
                new Named(
                        viewer.person(),
                        introduction.name().listed(),
                        introduction.name().family(),
                        introduction.name().given()),
                viewer.language().getLanguage(),
                new MySchool(
                        school.id(),
                        school.name(),
                        school.today(clock),
                        school.zone().getId()),
                introduction.course(),
                introduction.journals(),
                viewer.isPupil(),
                introduction.children(),
                introduction.classes(),
                viewer.isAdministration(),
                viewer.administeredGrades().isEmpty() ? null : viewer.administeredGrades(),
                viewer.isPlatformAdministrator(),
                introduction.mayAppointFirst());
    }
}
