package org.schooldiary.demoplatform.school;

import static org.schooldiary.demoplatform.school.Subject.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who teaches which subjects to which classes; the lyceum's staffing table. */
final class Posts {

    private Posts() {}

    /**
     * One teacher's work.
     *
     * @param login after «teacher.»
     * @param subjects subjects taught
     * @param classes to these classes
     * @param homeroom class led, or null
     * @param name «Фамилия Имя Отчество» of a well-known teacher, or null for a name from the lists
     * @param gender grammatical gender
     */
    record Post(
            String login,
            Set<Subject> subjects,
            List<String> classes,
            @Nullable String homeroom,
            @Nullable String name,
            Gender gender) {}

    static List<Post> all() {
        Set<Subject> mathematics = Set.of(MATHEMATICS, ALGEBRA, GEOMETRY);
        Gender she = Gender.FEMALE;
        Gender he = Gender.MALE;
        return List.of(
                new Post("math", mathematics, List.of("7А", "7Б", "8А"), null, "Белова Татьяна Сергеевна", she),
                new Post("math2", mathematics, List.of("5А", "5Б", "6А"), "5Б", null, she),
                new Post("math3", mathematics, List.of("9А", "9Б"), "9А", null, he),
                new Post("math4", mathematics, List.of("10А", "11А"), "11А", null, she),
                new Post("russian", Set.of(RUSSIAN), List.of("7А", "7Б", "8А"), "7А", "Латыпова Ирина Рашитовна", she),
                new Post("russian2", Set.of(RUSSIAN), List.of("5А", "5Б", "6А"), "5А", null, she),
                new Post("russian3", Set.of(RUSSIAN), List.of("9А", "9Б", "10А", "11А"), "9Б", null, she),
                new Post(
                        "literature",
                        Set.of(LITERATURE),
                        List.of("5А", "5Б", "6А", "7А", "7Б"),
                        "7Б",
                        "Хайруллина Гульнара Фаритовна",
                        she),
                new Post("literature2", Set.of(LITERATURE), List.of("8А", "9А", "9Б", "10А", "11А"), null, null, she),
                new Post(
                        "english",
                        Set.of(ENGLISH),
                        List.of("5А", "6А", "7А", "8А", "9А"),
                        "8А",
                        "Сафина Альбина Ильдаровна",
                        she),
                new Post("english2", Set.of(ENGLISH), List.of("5Б", "7Б", "9Б", "10А", "11А"), null, null, she),
                new Post("history", Set.of(HISTORY), List.of("5А", "5Б", "6А", "7А", "7Б", "8А"), null, null, he),
                new Post("history2", Set.of(HISTORY), List.of("9А", "9Б", "10А", "11А"), "10А", null, he),
                new Post("geography", Set.of(GEOGRAPHY), List.of("5А", "5Б", "6А"), "6А", null, she),
                new Post("biology", Set.of(BIOLOGY), List.of("5А", "5Б", "6А", "7А", "7Б"), null, null, she),
                new Post("physics", Set.of(PHYSICS), List.of("7А", "7Б", "8А", "9А", "9Б"), null, null, he),
                new Post("physics2", Set.of(PHYSICS), List.of("10А", "11А"), null, null, he),
                new Post("chemistry", Set.of(CHEMISTRY), List.of("8А", "9А", "9Б"), null, null, she),
                new Post("informatics", Set.of(INFORMATICS), List.of("5А", "5Б", "6А", "10А", "11А"), null, null, he));
    }
}
