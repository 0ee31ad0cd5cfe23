package org.schooldiary.demoplatform.school;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a week's timetable: no teacher in two rooms at once, no subject twice a day in a class, no gaps.
 *
 * <p>Fills the week in the order of time with a random choice among what fits, subjects with many lessons left first;
 * starts anew where that ends in a dead end. The same random source always gives the same timetable.
 */
final class TimetableMaker {

    private static final int ATTEMPTS = 5_000;

    private final List<SchoolClass> classes;
    private final List<Course> courses;
    private final Random random;

    TimetableMaker(List<SchoolClass> classes, List<Course> courses, Random random) {
        this.classes = classes;
        this.courses = courses;
        this.random = random;
    }

    Map<String, List<Slot>> make(Map<String, String> roomByTeacher) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, List<Slot>> week = new LinkedHashMap<>();
            if (fill(week, roomByTeacher)) {
                return week;
            }
        }
        throw new IllegalStateException("no timetable found for these posts");
    }

    private boolean fill(Map<String, List<Slot>> week, Map<String, String> roomByTeacher) {
        Map<Course, Integer> left = new HashMap<>();
        courses.forEach(course -> left.put(
                course, Curriculum.weeklyLessons(course.schoolClass().grade()).get(course.subject())));
        for (int day = 1; day <= 6; day++) {
            Map<SchoolClass, Set<Subject>> today = new HashMap<>();
            for (int bell = 1; bell <= 5; bell++) {
                Set<Person> busy = new HashSet<>();
                List<SchoolClass> order = new ArrayList<>(classes);
                Collections.shuffle(order, random);
                for (SchoolClass one : order) {
                    if (bell > lessonsOn(day, one)) {
                        continue;
                    }
                    Course chosen = choose(one, left, today.computeIfAbsent(one, c -> new HashSet<>()), busy, day);
                    if (chosen == null) {
                        return false;
                    }
                    left.merge(chosen, -1, Integer::sum);
                    today.get(one).add(chosen.subject());
                    busy.add(chosen.teacher());
                    week.computeIfAbsent(chosen.id(), id -> new ArrayList<>())
                            .add(new Slot(
                                    DayOfWeek.of(day),
                                    bell,
                                    roomByTeacher.get(chosen.teacher().login())));
                }
            }
        }
        return left.values().stream().allMatch(lessons -> lessons == 0);
    }

    private static int lessonsOn(int day, SchoolClass one) {
        int total = Curriculum.weeklyLessons(one.grade()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (day == 6) {
            return 3;
        }
        return day <= total - 23 ? 5 : 4;
    }

    private @Nullable Course choose(
            SchoolClass one, Map<Course, Integer> left, Set<Subject> today, Set<Person> busy, int day) {
        List<Course> fitting = new ArrayList<>(courses.stream()
                .filter(course -> course.schoolClass().equals(one)
                        && left.getOrDefault(course, 0) > 0
                        && !today.contains(course.subject())
                        && !busy.contains(course.teacher()))
                .toList());
        Collections.shuffle(fitting, random);
        // A subject that must have a lesson on every day left comes first, whatever the dice say.
        return fitting.stream()
                .max(Comparator.comparingInt(
                        course -> left.getOrDefault(course, 0) > 6 - day ? 100 : left.getOrDefault(course, 0)))
                .orElse(null);
    }
}
