package org.schooldiary.school.entry;

import java.util.Map;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.PersonId;

/** The term marks of a term as another system recorded them. */
public record TakenTerm(TermId term, Map<PersonId, Mark> marks) {}
