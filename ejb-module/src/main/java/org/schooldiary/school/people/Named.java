package org.schooldiary.school.people;

/** A person as they are called in a list: «Фамилия Имя». */
public record Named(PersonId id, String name) {
    static Named of(Person person) {
        return new Named(person.id(), person.name().listed());
    }
}
