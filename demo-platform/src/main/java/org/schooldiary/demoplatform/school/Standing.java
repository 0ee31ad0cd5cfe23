package org.schooldiary.demoplatform.school;

/** What a person is to the lyceum as a whole; the role in a course follows from it and from the course. */
public enum Standing {
    TEACHER("учитель", "teacher"),
    TUTOR("тьютор (помощник учителя)", "tutor"),
    PUPIL("ученик", "pupil"),
    PARENT("родитель", "parent"),
    DEPUTY_HEAD("завуч", "deputy"),
    ADMINISTRATOR("администратор платформы", "admin");

    private final String title;
    private final String loginPrefix;

    Standing(String title, String loginPrefix) {
        this.title = title;
        this.loginPrefix = loginPrefix;
    }

    /** Russian word shown on the pages. */
    public String title() {
        return title;
    }

    String loginPrefix() {
        return loginPrefix;
    }

    /** Whether a person of this standing may look at every course without being a member of it. */
    public boolean seesAllCourses() {
        return this == DEPUTY_HEAD || this == ADMINISTRATOR;
    }
}
