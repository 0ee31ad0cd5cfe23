package org.schooldiary.school.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a journal might be, guessed from what the course is called: «Алгебра, 7А класс» is class 7А, grade 7, subject
 * «Алгебра». The teacher decides.
 *
 * @param className absent where the names show none
 * @param grade 1 to 11, absent where the names show none
 * @param subject what is left of the title, absent where nothing is
 * @param termKind {@code QUARTER}, or {@code HALF_YEAR} for grades 10 and 11
 */
public record CourseGuess(
        @Nullable String className,
        @Nullable Integer grade,
        @Nullable String subject,
        String termKind) {
    private static final int FIRST_OF_HALF_YEARS = 10;

    /** A grade and a letter, with or without a hyphen, space or quotes between: 7А, 10-Б, 7 «В». */
    private static final Pattern CLASS = Pattern.compile(
            "(?<![\\p{L}\\d])(1[01]|[1-9])\\s?-?\\s?[«\"“]?(\\p{Lu})[»\"”]?(?![\\p{L}\\d])",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern GRADE_ONLY = Pattern.compile(
            "(?<![\\p{L}\\d])(1[01]|[1-9])\\s?(?:-?й\\s)?(?:класс|кл\\b|grade|form)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOISE =
            Pattern.compile("(?iu)(?<!\\p{L})(класс(а|е)?|кл\\.?|grade|class|form)(?!\\p{L})");

    private static final Pattern EDGES =
            Pattern.compile("^[\\s,.:;()\\[\\]/|«»\"“”–—-]+|[\\s,.:;()\\[\\]/|«»\"“”–—-]+$");

    /** Guesses from the title, and for the class from the label as well. */
    public static CourseGuess of(@Nullable String title, @Nullable String label) {
        String name = title == null ? "" : title;
        Matcher inTitle = CLASS.matcher(name);
        Matcher inLabel = CLASS.matcher(label == null ? "" : label);
        if (inTitle.find()) {
            return guess(inTitle, inTitle.replaceFirst(" "));
        }
        if (inLabel.find()) {
            return guess(inLabel, name);
        }
        Matcher gradeOnly = GRADE_ONLY.matcher(name);
        if (gradeOnly.find()) {
            int grade = Integer.parseInt(gradeOnly.group(1));
            return new CourseGuess(null, grade, subject(gradeOnly.replaceFirst(" ")), termKind(grade));
        }
        return new CourseGuess(null, null, subject(name), termKind(1));
    }

    private static CourseGuess guess(Matcher found, String rest) {
        int grade = Integer.parseInt(found.group(1));
        return new CourseGuess(grade + found.group(2), grade, subject(rest), termKind(grade));
    }

    private static @Nullable String subject(String rest) {
        String bare = NOISE.matcher(rest).replaceAll(" ").replaceAll("\\s+", " ");
        String subject = EDGES.matcher(bare).replaceAll("");
        return subject.isEmpty() ? null : subject;
    }

    private static String termKind(int grade) {
        return grade < FIRST_OF_HALF_YEARS ? "QUARTER" : "HALF_YEAR";
    }
}
