package org.schooldiary.demoplatform.school;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family: children of one surname and one father; its parents get observer accounts. */
final class Household {

    private final String family;
    private final String father;
    private final @Nullable String motherByHand;
    private final List<Person> children = new ArrayList<>();

    /**
     * @param family surname in its masculine form
     * @param father the father's given name
     * @param motherByHand given name and patronymic of a well-known mother, or null
     */
    Household(String family, String father, @Nullable String motherByHand) {
        this.family = family;
        this.father = father;
        this.motherByHand = motherByHand;
    }

    String family() {
        return family;
    }

    String father() {
        return father;
    }

    @Nullable String motherByHand() {
        return motherByHand;
    }

    List<Person> children() {
        return children;
    }

    void add(Person child) {
        children.add(child);
    }
}
