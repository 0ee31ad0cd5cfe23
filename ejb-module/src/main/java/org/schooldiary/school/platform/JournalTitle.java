package org.schooldiary.school.platform;

import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;

/** A journal as it is called in a list. */
public record JournalTitle(JournalId id, String subject, String className, CourseId course) {}
