package org.schooldiary.school.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.entry.TakenLesson.TakenException;
import org.schooldiary.school.entry.TakenLesson.TakenWork;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.WorkPlan;
import org.schooldiary.school.journal.WorkType;
import org.schooldiary.school.journal.WorkTypes;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.RuleRefused;

/**
 * What may be taken over into a journal: lessons of its school year before the day it was opened here, with marks and
 * exceptions of pupils who were members of its group on the day, and term marks of terms that ended before that day.
 */
final class TakeoverCheck {
    private final JournalFrame journal;
    private final Map<PersonId, Member> members;
    private final List<WorkType> types;
    private final List<TermView> terms;

    TakeoverCheck(JournalFrame journal, Map<PersonId, Member> members, List<WorkType> types, List<TermView> terms) {
        this.journal = journal;
        this.members = members;
        this.types = types;
        this.terms = terms;
    }

    /** A lesson ready to be written, with what each of its works is to be. */
    record Checked(TakenLesson lesson, List<WorkPlan> plans) {}

    /**
     * The lessons, ready to be written.
     *
     * @throws Invalid naming what is wrong: {@code lessons[3].works[0].marks.0C5…}
     * @throws RuleRefused {@code TakeoverAfterOpening}
     */
    List<Checked> check(List<TakenLesson> lessons) {
        List<Checked> checked = new ArrayList<>(lessons.size());
        for (int i = 0; i < lessons.size(); i++) {
            checked.add(check(lessons.get(i), "lessons[" + i + "]."));
        }
        return checked;
    }

    private Checked check(TakenLesson lesson, String path) {
        lesson.time().checked(journal.year(), path);
        requireBeforeOpening(lesson.time().day());
        List<WorkPlan> plans = new ArrayList<>();
        for (int i = 0; i < lesson.works().size(); i++) {
            plans.add(plan(lesson, lesson.works().get(i), path + "works[" + i + "]."));
        }
        lesson.exceptions()
                .forEach((pupil, exception) -> check(lesson, pupil, exception, path + "attendance." + pupil));
        TakenLesson kept = new TakenLesson(
                lesson.time(), lesson.text().checked(path), lesson.taken(), lesson.works(), lesson.exceptions());
        return new Checked(kept, plans);
    }

    private WorkPlan plan(TakenLesson lesson, TakenWork work, String path) {
        WorkType type =
                WorkTypes.find(types, work.type()).orElseThrow(() -> new Invalid(path + "type", "invalid.workType"));
        work.marks().forEach((pupil, mark) -> {
            String field = path + "marks." + pupil;
            requireMember(lesson.days(), pupil, field);
            requireUsual(mark, field);
        });
        return WorkPlan.of(type, work.title(), work.weight(), path);
    }

    private void check(TakenLesson lesson, PersonId pupil, TakenException exception, String field) {
        requireMember(lesson.days(), pupil, field);
        Integer minutes = exception.minutes();
        boolean late = !exception.code().isAbsence();
        if (minutes != null && (!late || minutes < 1 || minutes > CellEdit.MOST_MINUTES)) {
            throw new Invalid(field + ".minutes", "invalid.minutes", CellEdit.MOST_MINUTES);
        }
    }

    /**
     * Checks term marks.
     *
     * @throws Invalid naming what is wrong: {@code termMarks[0].marks.0C5…}
     * @throws RuleRefused {@code TakeoverAfterOpening}
     */
    void checkTerms(List<TakenTerm> taken) {
        for (int i = 0; i < taken.size(); i++) {
            check(taken.get(i), "termMarks[" + i + "].");
        }
    }

    private void check(TakenTerm taken, String path) {
        TermView term = terms.stream()
                .filter(each -> each.id().equals(taken.term()))
                .findFirst()
                .orElseThrow(() -> new Invalid(path + "term", "invalid.term"));
        requireBeforeOpening(term.last());
        taken.marks().forEach((pupil, mark) -> {
            String field = path + "marks." + pupil;
            requireMember(term.days(), pupil, field);
            requireUsual(mark, field);
        });
    }

    private void requireBeforeOpening(LocalDate day) {
        if (!day.isBefore(journal.openedOn())) {
            throw new RuleRefused(
                    "TakeoverAfterOpening",
                    "rule.TakeoverAfterOpening",
                    journal.openedOn().toString());
        }
    }

    private static void requireUsual(Mark mark, String field) {
        if (!mark.isUsual()) {
            throw new Invalid(field, "invalid.mark");
        }
    }

    private void requireMember(Span days, PersonId pupil, String field) {
        Member member = Optional.ofNullable(members.get(pupil)).orElseThrow(() -> new Invalid(field, "invalid.pupil"));
        if (!member.coversSome(days)) {
            throw new Invalid(field, "rule.NotAMember");
        }
    }
}
