package org.schooldiary.demoplatform.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.datafaker.Faker;

/**
 * Lists that names are drawn from: datafaker's Russian ones, and a few Bashkir and Tatar fathers' names that the
 * well-known pupils need.
 */
final class NameLists {

    /** Fathers' names missing in datafaker's list, with the patronymic they give. */
    private static final Map<String, String> MORE_FATHERS = Map.of(
            "Рустам", "Рустамович",
            "Ильдар", "Ильдарович",
            "Марат", "Маратович",
            "Айрат", "Айратович",
            "Рашит", "Рашитович",
            "Фарит", "Фаритович",
            "Пётр", "Петрович",
            "Павел", "Павлович");

    private final List<String> families;
    private final List<String> girls;
    private final List<String> boys;
    private final Map<String, String> patronymics = new TreeMap<>();

    NameLists() {
        Faker faker = new Faker(Locale.forLanguageTag("ru"));
        families = list(faker, "male_last_name");
        girls = list(faker, "female_first_name");
        boys = list(faker, "male_first_name");
        // Both lists follow the same order: Александр – Александрович, … Ярослав – Ярославович.
        List<String> middle = list(faker, "male_middle_name");
        for (int i = 0; i < boys.size(); i++) {
            patronymics.put(boys.get(i), middle.get(i));
        }
        patronymics.putAll(MORE_FATHERS);
    }

    private static List<String> list(Faker faker, String key) {
        List<String> values = faker.fakeValuesService().fetchObject("name." + key, faker.getContext());
        return new ArrayList<>(values);
    }

    /** A surname in its masculine form. */
    String family(Random random) {
        return pick(families, random);
    }

    String given(Gender gender, Random random) {
        return pick(gender == Gender.MALE ? boys : girls, random);
    }

    /** A man's given name whose patronymic is known. */
    String father(Random random) {
        return pick(boys, random);
    }

    /** The masculine patronymic of a father's name: Игорь → Игоревич. */
    String patronymic(String father) {
        String known = patronymics.get(father);
        if (known == null) {
            throw new IllegalArgumentException("no patronymic is known for the name " + father);
        }
        return known;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
