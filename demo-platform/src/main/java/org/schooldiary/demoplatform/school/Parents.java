package org.schooldiary.demoplatform.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each family one or two observer accounts. */
final class Parents {

    private static final double SHARE_WITH_MOTHER = 0.85;
    private static final double SHARE_WITH_FATHER = 0.6;

    private final NameLists names;
    private final Logins logins;
    private final Set<String> namesInUse;
    private final Random random;

    Parents(NameLists names, Logins logins, Set<String> namesInUse, Random random) {
        this.names = names;
        this.logins = logins;
        this.namesInUse = namesInUse;
        this.random = random;
    }

    /** Adds the parents to {@code people}; answers the children by the parent's login. */
    Map<String, List<Person>> of(List<Household> households, List<Person> people) {
        Map<String, List<Person>> children = new LinkedHashMap<>();
        for (Household household : households) {
            boolean byHand = household.motherByHand() != null;
            boolean mother = byHand || random.nextDouble() < SHARE_WITH_MOTHER;
            FullName father =
                    !byHand && (!mother || random.nextDouble() < SHARE_WITH_FATHER) ? father(household) : null;
            if (mother || father == null) {
                add(mother(household), Gender.FEMALE, household, people, children);
            }
            if (father != null) {
                add(father, Gender.MALE, household, people, children);
            }
        }
        return children;
    }

    private void add(
            FullName name,
            Gender gender,
            Household household,
            List<Person> people,
            Map<String, List<Person>> children) {
        namesInUse.add(name.listed());
        String login = logins.next(Standing.PARENT, name.family());
        people.add(new Person(login, name, gender, Standing.PARENT, String.format("LYC68-G-%03d", people.size())));
        children.put(login, List.copyOf(household.children()));
    }

    private FullName mother(Household household) {
        String family = Gender.FEMALE.surname(household.family());
        String byHand = household.motherByHand();
        if (byHand != null) {
            String[] part = byHand.split(" ");
            return new FullName(family, part[0], part[1]);
        }
        FullName name;
        do {
            name = new FullName(
                    family,
                    names.given(Gender.FEMALE, random),
                    Gender.FEMALE.patronymic(names.patronymic(names.father(random))));
        } while (namesInUse.contains(name.listed()));
        return name;
    }

    /** Null where somebody of the same name already exists: a list shows no patronymics. */
    private @Nullable FullName father(Household household) {
        FullName name = new FullName(household.family(), household.father(), names.patronymic(names.father(random)));
        return namesInUse.contains(name.listed()) ? null : name;
    }
}
