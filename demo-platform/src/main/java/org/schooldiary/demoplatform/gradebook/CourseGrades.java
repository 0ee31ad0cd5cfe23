package org.schooldiary.demoplatform.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Person;

/** The gradebook of a course as its teacher sees it: pupils and the line items of every tool. */
@Singleton
public class CourseGrades {

    private static final int DIGITS = 2;

    private final LineItems lineItems;
    private final Scores scores;

    @Inject
    CourseGrades(LineItems lineItems, Scores scores) {
        this.lineItems = lineItems;
        this.scores = scores;
    }

    /**
     * The gradebook as a table.
     *
     * @param columns labels of the line items in the order they were made
     * @param rows one for each pupil
     */
    public record Table(List<String> columns, List<Row> rows) {}

    /**
     * What is shown of one pupil.
     *
     * @param grades one for each column: a score, the comment of one without a number, or nothing
     */
    public record Row(String name, List<String> grades) {}

    /** The table of a course. */
    public Table of(Course course) {
        List<LineItem> items = lineItems.of(course.id());
        List<Map<String, Score>> given = items.stream()
                .map(item -> scores.of(item).stream().collect(Collectors.toMap(Score::userId, Function.identity())))
                .toList();
        return new Table(
                items.stream().map(LineItem::label).toList(),
                course.schoolClass().pupils().stream()
                        .map(pupil -> row(pupil, given))
                        .toList());
    }

    private static Row row(Person pupil, List<Map<String, Score>> given) {
        return new Row(
                pupil.name().listed(),
                given.stream()
                        .map(scores -> scores.containsKey(pupil.sub()) ? text(scores.get(pupil.sub())) : "")
                        .toList());
    }

    private static String text(Score score) {
        if (!score.isResult()) {
            return score.json().getString("comment", "");
        }
        BigDecimal points = score.json().getJsonNumber("scoreGiven").bigDecimalValue();
        return points.setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
