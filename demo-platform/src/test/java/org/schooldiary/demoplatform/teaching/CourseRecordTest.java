package org.schooldiary.demoplatform.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.LyceumMaker;
import org.schooldiary.demoplatform.school.SchoolYear;
import org.schooldiary.demoplatform.teaching.TaughtLesson.Absence;

class CourseRecordTest {

    private static final Lyceum LYCEUM = LyceumMaker.make();
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 22);

    @Test
    void isTheSameAtEveryStart() {
        assertThat(record("7a-alg").taughtUntil(UNTIL))
                .isEqualTo(record("7a-alg").taughtUntil(UNTIL));
    }

    @Test
    void beginsWithTheFirstTopicOfTheGrade() {
        TaughtLesson first = record("7a-alg").taughtUntil(UNTIL).get(0);
        assertThat(first.day()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(first.topic()).isEqualTo("Рациональные числа. Сравнение дробей");
        assertThat(first.homework()).startsWith("п. 1, № ");
    }

    @Test
    void hasAboutTwoMarksAPupilAndDayAndSixPercentAbsences() {
        List<Course> courses = LYCEUM.courses().stream()
                .filter(course -> course.schoolClass().name().equals("9Б"))
                .toList();
        int pupils = 27;
        long days = YEAR.first().datesUntil(UNTIL).filter(YEAR::hasLessons).count();
        long marks = 0;
        long missed = 0;
        long places = 0;
        for (Course course : courses) {
            for (TaughtLesson lesson : new CourseRecord(LYCEUM, course, YEAR).taughtUntil(UNTIL)) {
                marks += lesson.works().stream()
                        .mapToInt(work -> work.marks().size())
                        .sum();
                missed += lesson.attendance().values().stream()
                        .filter(Absence::missed)
                        .count();
                places += pupils;
            }
        }
        assertThat((double) marks / pupils / days).isBetween(1.6, 2.6);
        assertThat((double) missed / places).isBetween(0.03, 0.09);
    }

    @Test
    void marksNobodyWhoWasAway() {
        for (TaughtLesson lesson : record("9b-his").taughtUntil(UNTIL)) {
            lesson.works().forEach(work -> work.marks().keySet().forEach(sub -> {
                Absence absence = lesson.attendance().get(sub);
                assertThat(absence == null || !absence.missed()).isTrue();
            }));
        }
    }

    @Test
    void knowsNeitherMarksNorAbsencesOfDaysToCome() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        List<TaughtLesson> week = record("7a-alg").planned(monday, monday.plusDays(6));
        assertThat(week).hasSize(4);
        assertThat(week).allSatisfy(lesson -> {
            assertThat(lesson.works()).isEmpty();
            assertThat(lesson.attendance()).isEmpty();
        });
        assertThat(week.get(0).number())
                .isEqualTo(record("7a-alg").taughtUntil(UNTIL).size() + 1);
    }

    private static CourseRecord record(String course) {
        return new CourseRecord(LYCEUM, LYCEUM.course(course).orElseThrow(), YEAR);
    }
}
