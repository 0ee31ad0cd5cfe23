package org.schooldiary.demoplatform.school;

/** Surname, given name and patronymic of a person, each in the right gender. */
public record FullName(String family, String given, String patronymic) {

    /** «Гайсина Алия»: the order used in lists. */
    public String listed() {
        return family + " " + given;
    }

    /** «Алия Гайсина»: the order used in the {@code name} claim. */
    public String displayed() {
        return given + " " + family;
    }

    /** «Гайсина Алия Рустамовна». */
    public String whole() {
        return family + " " + given + " " + patronymic;
    }
}
