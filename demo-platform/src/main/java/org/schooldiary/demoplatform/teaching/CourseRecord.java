package org.schooldiary.demoplatform.teaching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.SchoolYear;
import org.schooldiary.demoplatform.school.Slot;
import org.schooldiary.demoplatform.teaching.TaughtLesson.Absence;
import org.schooldiary.demoplatform.teaching.TaughtLesson.TaughtWork;

/** Makes up the record of one course, about two marks a pupil and day over all courses of a class. */
public final class CourseRecord {

    private static final double SHARE_ASKED = 0.34;
    private static final double SHARE_OF_SELF_WORKS = 0.14;
    private static final double SHARE_OF_HOMEWORK_CHECKS = 0.12;
    private static final double SHARE_HANDED_IN = 0.92;

    private final Course course;
    private final List<Slot> week;
    private final SchoolYear year;
    private final TopicPlan plan;
    private final List<PupilTraits> traits;

    /**
     * The record of a course.
     *
     * @param year the school year it belongs to
     */
    public CourseRecord(Lyceum lyceum, Course course, SchoolYear year) {
        this.course = course;
        this.week = lyceum.lessons(course);
        this.year = year;
        this.plan = TopicPlan.of(course.subject(), course.schoolClass().grade(), week.size());
        this.traits = course.schoolClass().pupils().stream()
                .map(pupil -> new PupilTraits(pupil, year))
                .toList();
    }

    /** Lessons with everything that was entered about them, from the year's first day up to {@code last}. */
    public List<TaughtLesson> taughtUntil(LocalDate last) {
        return lessons(year.first(), last, true);
    }

    /** Lessons of the days given, with neither marks nor attendance: they are still to come. */
    public List<TaughtLesson> planned(LocalDate first, LocalDate last) {
        return lessons(first, last, false);
    }

    private List<TaughtLesson> lessons(LocalDate first, LocalDate last, boolean taught) {
        List<TaughtLesson> lessons = new ArrayList<>();
        int number = 0;
        for (LocalDate day = year.first(); !day.isAfter(last); day = day.plusDays(1)) {
            if (!year.hasLessons(day)) {
                continue;
            }
            for (Slot slot : week) {
                if (slot.day() == day.getDayOfWeek()) {
                    number++;
                    if (!day.isBefore(first)) {
                        lessons.add(lesson(day, slot, number, taught));
                    }
                }
            }
        }
        return lessons;
    }

    private TaughtLesson lesson(LocalDate day, Slot slot, int number, boolean taught) {
        Random random = new Random((course.id() + "/" + number).hashCode() * 31L);
        boolean control = plan.endsBlock(number);
        String topic = control ? "Контрольная работа № " + plan.block(number) : plan.topic(number);
        String homework = control ? "Не задано" : HomeworkPlan.of(course.subject(), number, random);
        if (!taught) {
            return new TaughtLesson(day, slot.bell(), number, topic, homework, List.of(), Map.of());
        }
        Map<String, Absence> attendance = new LinkedHashMap<>();
        List<Person> pupils = course.schoolClass().pupils();
        for (int i = 0; i < pupils.size(); i++) {
            String sub = pupils.get(i).sub();
            traits.get(i).absence(day, slot.bell()).ifPresent(absence -> attendance.put(sub, absence));
        }
        return new TaughtLesson(
                day, slot.bell(), number, topic, homework, works(control, topic, attendance, random), attendance);
    }

    private List<TaughtWork> works(boolean control, String topic, Map<String, Absence> attendance, Random random) {
        if (control) {
            return List.of(work(WorkKind.CONTROL, topic, 1, attendance, random));
        }
        List<TaughtWork> works = new ArrayList<>();
        works.add(work(WorkKind.ANSWER, "", SHARE_ASKED, attendance, random));
        double dice = random.nextDouble();
        if (dice < SHARE_OF_SELF_WORKS) {
            works.add(work(WorkKind.SELF, "", SHARE_HANDED_IN, attendance, random));
        } else if (dice < SHARE_OF_SELF_WORKS + SHARE_OF_HOMEWORK_CHECKS) {
            works.add(work(WorkKind.HOMEWORK, "", SHARE_HANDED_IN / 2, attendance, random));
        }
        return works;
    }

    private TaughtWork work(WorkKind kind, String title, double share, Map<String, Absence> attendance, Random random) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        List<Person> pupils = course.schoolClass().pupils();
        for (int i = 0; i < pupils.size(); i++) {
            Absence absence = attendance.get(pupils.get(i).sub());
            boolean here = absence == null || !absence.missed();
            if (random.nextDouble() < share && here) {
                marks.put(pupils.get(i).sub(), traits.get(i).mark(course.subject(), kind, random));
            }
        }
        return new TaughtWork(kind, title, marks);
    }
}
