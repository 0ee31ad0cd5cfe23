package org.schooldiary.demoplatform.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.schooldiary.demoplatform.school.Posts.Post;

/** Hires the staff: teachers by the staffing table, a tutor, the deputy head and the platform's administrator. */
final class Teachers {

    private final NameLists names;
    private final Set<String> namesInUse;
    private final Random random;

    Teachers(NameLists names, Set<String> namesInUse, Random random) {
        this.names = names;
        this.namesInUse = namesInUse;
        this.random = random;
    }

    /** Adds everybody to {@code people}; answers the teachers by the login of their post. */
    Map<String, Person> hire(List<Person> people) {
        Map<String, Person> teachers = new LinkedHashMap<>();
        for (Post post : Posts.all()) {
            FullName name = post.name() == null ? drawn(post.gender()) : written(post.name());
            teachers.put(post.login(), staff("teacher." + post.login(), name, post.gender(), Standing.TEACHER, people));
        }
        staff("tutor", written("Крылов Евгений Олегович"), Gender.MALE, Standing.TUTOR, people);
        staff("deputy", written("Фатхутдинова Марина Айратовна"), Gender.FEMALE, Standing.DEPUTY_HEAD, people);
        staff("admin", written("Серов Антон Дмитриевич"), Gender.MALE, Standing.ADMINISTRATOR, people);
        return teachers;
    }

    private Person staff(String login, FullName name, Gender gender, Standing standing, List<Person> people) {
        namesInUse.add(name.listed());
        String number = String.format("LYC68-S-%03d", people.size());
        Person person = new Person(login, name, gender, standing, number);
        people.add(person);
        return person;
    }

    private FullName drawn(Gender gender) {
        FullName name;
        do {
            name = new FullName(
                    gender.surname(names.family(random)),
                    names.given(gender, random),
                    gender.patronymic(names.patronymic(names.father(random))));
        } while (namesInUse.contains(name.listed()));
        return name;
    }

    private static FullName written(String whole) {
        String[] part = whole.split(" ");
        return new FullName(part[0], part[1], part[2]);
    }
}
