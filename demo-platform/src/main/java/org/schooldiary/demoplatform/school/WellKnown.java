package org.schooldiary.demoplatform.school;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The people that the guide and the tests call by name; their logins never change. */
public final class WellKnown {

    /** Class whose list is written by hand, so that the guide's pictures stay as they are. */
    static final String CLASS_BY_HAND = "7А";

    /** Surname (masculine) of the family with children in two classes, and the younger child. */
    static final String TWO_CHILDREN_FAMILY = "Гайсин";

    static final String YOUNGER_CHILD = "Тимур";
    static final String YOUNGER_CHILD_CLASS = "5А";

    /** The course in which one parent is enrolled as Learner, as Moodle does it. */
    public static final String COURSE_WITH_PARENT_AS_PUPIL = "5a-ggr";

    /** The parent who is enrolled so. */
    public static final String PARENT_AS_PUPIL = "parent.petukhova";

    /** Mothers written by hand: surname (masculine) → given name and patronymic. They are the only account of the family. */
    static final Map<String, String> MOTHERS =
            Map.of("Гайсин", "Регина Маратовна", "Бакиров", "Лилия Фаритовна", "Волков", "Ольга Игоревна");

    /** Shown first on the sign-in page, in this order. */
    public static final List<String> LOGINS = List.of(
            "teacher.math",
            "teacher.russian",
            "pupil.gaysina",
            "pupil.volkov",
            "parent.gaysina",
            "parent.volkova",
            "parent.bakirova",
            "tutor",
            "deputy",
            "admin");

    private WellKnown() {}

    /** A pupil of the class by hand; the surname in its masculine form. */
    record Line(String family, Gender gender, String given, String father) {}

    static List<Line> classByHand() {
        try (InputStream in = Objects.requireNonNull(WellKnown.class.getResourceAsStream("/school/7a.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .map(part -> new Line(
                            part[0], part[1].equals("f") ? Gender.FEMALE : Gender.MALE, part[2], part[3].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
