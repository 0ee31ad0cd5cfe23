package org.schooldiary.web.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooldiary.school.gradebook.LinkedWork;
import org.schooldiary.school.journal.NamedWork;
import org.schooldiary.school.journal.ReadingWorks;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.DeepLinks.Chosen;
import org.schooldiary.school.platform.JournalTitle;
import org.schooldiary.school.platform.JournalTitles;
import org.schooldiary.web.problem.Texts;

/** Gives the links that a teacher chose their names in the course and, to works, their columns in its gradebook. */
@Dependent
class NamingLinks {
    @Inject
    private ReadingWorks works;

    @Inject
    private JournalTitles titles;

    /**
     * The links with their names; where the course has several journals of the viewer, names tell them apart.
     *
     * @param ofCourse the viewer's journals in the course
     * @throws Invalid naming what of which item cannot be meant
     */
    List<Chosen> named(Viewer viewer, Set<JournalId> ofCourse, List<LinkChoice.Item> items) {
        List<JournalTitle> several = ofCourse.size() > 1 ? titles.taughtBy(viewer) : List.of();
        List<Chosen> chosen = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            chosen.add(named(viewer, several, items.get(i), "items[" + i + "]"));
        }
        return chosen;
    }

    private Chosen named(Viewer viewer, List<JournalTitle> several, LinkChoice.Item item, String field) {
        Texts texts = Texts.in(viewer.language());
        Optional<NamedWork> work = work(viewer, item, field);
        String path = item.kind().path(work, field + ".work");
        String name = work.map(named -> label(texts, named)).orElseGet(() -> texts.say("link." + item.kind()));
        String title = several.stream()
                .filter(journal -> journal.id().equals(item.journal()))
                .findFirst()
                .map(journal -> texts.say("link.of", name, journal.subject(), journal.className()))
                .orElse(name);
        return new Chosen(
                title,
                path,
                item.kind().isOfJournal() ? item.journal() : null,
                item.shownIn(),
                work.map(named -> LinkedWork.column(named, title)).orElse(null));
    }

    private Optional<NamedWork> work(Viewer viewer, LinkChoice.Item item, String field) {
        if (item.work() == null) {
            return Optional.empty();
        }
        JournalId journal = item.journal();
        if (journal == null) {
            throw new Invalid(field + ".journal", "problem.required");
        }
        return Optional.of(works.one(viewer, journal, item.work())
                .orElseThrow(() -> new Invalid(field + ".work", "invalid.work")));
    }

    /** «12.11 Контрольная работа: Дроби». */
    private static String label(Texts texts, NamedWork work) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(texts.say("link.day"), texts.language());
        return texts.say("link.work", work.day().format(day), work.name());
    }
}
