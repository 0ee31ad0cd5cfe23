package org.schooldiary.demoplatform.school;

/** What a person is in one course. */
public enum CourseRole {
    TEACHER("учитель"),
    TUTOR("тьютор"),
    PUPIL("ученик"),
    OBSERVER("родитель"),
    /** A parent enrolled as if a pupil, as platforms without an observer role do it. */
    OBSERVER_AS_PUPIL("родитель, записан как ученик");

    private final String title;

    CourseRole(String title) {
        this.title = title;
    }

    /** Russian word shown on the pages. */
    public String title() {
        return title;
    }
}
