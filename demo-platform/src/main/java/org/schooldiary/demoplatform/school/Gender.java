package org.schooldiary.demoplatform.school;

/** Grammatical gender of a person: decides the forms of surname and patronymic. */
public enum Gender {
    MALE,
    FEMALE;

    /** The form of a surname, given in its masculine form, that a person of this gender carries. */
    String surname(String masculine) {
        if (this == MALE) {
            return masculine;
        }
        if (masculine.matches(".*(ов|ев|ёв|ин|ын)")) {
            return masculine + "а";
        }
        if (masculine.matches(".*(ий|ый|ой)")) {
            return masculine.substring(0, masculine.length() - 2) + "ая";
        }
        return masculine;
    }

    /** The form of a patronymic, given in its masculine form («Игоревич», «Ильич»), for this gender. */
    String patronymic(String masculine) {
        if (this == MALE) {
            return masculine;
        }
        if (masculine.endsWith("ович") || masculine.endsWith("евич")) {
            return masculine.substring(0, masculine.length() - 2) + "на";
        }
        // Ильич, Никитич, Лукич: stress decides between -инична and -ична.
        String stem = masculine.substring(0, masculine.length() - 2);
        return stem + (masculine.equals("Никитич") ? "ична" : "инична");
    }
}
