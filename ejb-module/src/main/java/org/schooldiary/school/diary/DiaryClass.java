package org.schooldiary.school.diary;

import org.schooldiary.school.people.SchoolClassId;

/** A class of the school that the pupil is in today. */
record DiaryClass(SchoolClassId id, String name, int grade) {}
