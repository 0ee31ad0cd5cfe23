package org.schooldiary.school.marks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A mark of the five-point scale, or one of the entries that stand in a mark's place and are in no average. */
public enum Mark {
    FIVE(5),
    FOUR(4),
    THREE(3),
    TWO(2),
    /** Used by few schools; off until a school's policy allows it. */
    ONE(1),
    /** Н/а: not assessed. */
    NA,
    /** Зач: passed, where no mark is given. */
    PASS,
    /** Незач: not passed, where no mark is given. */
    FAIL,
    /** Осв: exempt. */
    EXEMPT;

    /** The scale of a school that has not chosen another: 5, 4, 3, 2. */
    private static final List<Mark> USUAL_SCALE = List.of(FIVE, FOUR, THREE, TWO);

    private final OptionalInt points;

    Mark() {
        points = OptionalInt.empty();
    }

    Mark(int points) {
        this.points = OptionalInt.of(points);
    }

    /** The language-neutral code by which interfaces and the database know the mark: {@code 5}, {@code NA}. */
    public String code() {
        return points.isPresent() ? String.valueOf(points.getAsInt()) : name();
    }

    /** What the mark counts in averages; empty where it counts in none. */
    public OptionalInt points() {
        return points;
    }

    /** The mark with that code, empty where there is none. */
    public static Optional<Mark> of(String code) {
        return Stream.of(values()).filter(mark -> mark.code().equals(code)).findFirst();
    }

    /** Marks with points that the usual scale allows, best first. */
    public static List<Mark> usualScale() {
        return USUAL_SCALE;
    }

    /** Entries in a mark's place that are in no average. */
    public static List<Mark> withoutPoints() {
        return Stream.of(values()).filter(mark -> mark.points.isEmpty()).toList();
    }

    /** Whether a school with the usual scale may enter it. */
    public boolean isUsual() {
        return points.isEmpty() || USUAL_SCALE.contains(this);
    }
}
