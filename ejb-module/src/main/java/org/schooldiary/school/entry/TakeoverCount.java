package org.schooldiary.school.entry;

/** How much was taken over; what was there already does not count. */
public record TakeoverCount(int lessons, int marks, int attendance, int termMarks) {
    static final TakeoverCount NOTHING = new TakeoverCount(0, 0, 0, 0);

    TakeoverCount plus(TakeoverCount more) {
        return new TakeoverCount(
                lessons + more.lessons, marks + more.marks, attendance + more.attendance, termMarks + more.termMarks);
    }

    /** How much {@code lesson} holds. */
    static TakeoverCount of(TakenLesson lesson) {
        int marks =
                lesson.works().stream().mapToInt(work -> work.marks().size()).sum();
        return new TakeoverCount(1, marks, lesson.exceptions().size(), 0);
    }

    static TakeoverCount ofTermMarks(int number) {
        return new TakeoverCount(0, 0, 0, number);
    }
}
