package org.schooldiary.demoplatform.school;

/** One person in one course. */
public record CourseMember(Person person, CourseRole role) {}
