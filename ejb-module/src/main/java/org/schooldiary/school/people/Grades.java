package org.schooldiary.school.people;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The grades of a school that an administration right covers: some of 1 to 11, or all of them. */
public final class Grades {
    /** First and last grade of a Russian school. */
    public static final int FIRST = 1;

    /** See {@link #FIRST}. */
    public static final int LAST = 11;

    private static final Grades ALL = new Grades(List.of());

    private final SortedSet<Integer> some;

    private Grades(Collection<Integer> some) {
        this.some = new TreeSet<>(some);
    }

    /** Every grade. */
    public static Grades all() {
        return ALL;
    }

    /**
     * The given grades; none given means all.
     *
     * @throws Invalid naming {@code grades} where one is not from 1 to 11
     */
    public static Grades of(Collection<Integer> some) {
        for (int grade : some) {
            if (grade < FIRST || grade > LAST) {
                throw new Invalid("grades", "problem.grade", FIRST, LAST);
            }
        }
        return some.isEmpty() ? ALL : new Grades(some);
    }

    static Grades stored(@Nullable String column) {
        return column == null || column.isEmpty()
                ? ALL
                : new Grades(List.of(column.split(",")).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    @Nullable String column() {
        return some.isEmpty() ? null : some.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether {@code grade} is covered. */
    public boolean cover(int grade) {
        return some.isEmpty() || some.contains(grade);
    }

    /** Whether every grade is covered. */
    public boolean areAll() {
        return some.isEmpty();
    }

    /** The covered grades in order, empty where all are. */
    public List<Integer> list() {
        return List.copyOf(some);
    }
}
