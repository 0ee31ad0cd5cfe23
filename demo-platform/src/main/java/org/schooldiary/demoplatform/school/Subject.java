package org.schooldiary.demoplatform.school;

/** What is taught in the lyceum. */
public enum Subject {
    MATHEMATICS("Математика", "MAT"),
    ALGEBRA("Алгебра", "ALG"),
    GEOMETRY("Геометрия", "GEO"),
    RUSSIAN("Русский язык", "RUS"),
    LITERATURE("Литература", "LIT"),
    ENGLISH("Английский язык", "ENG"),
    HISTORY("История", "HIS"),
    GEOGRAPHY("География", "GGR"),
    BIOLOGY("Биология", "BIO"),
    PHYSICS("Физика", "PHY"),
    CHEMISTRY("Химия", "CHE"),
    INFORMATICS("Информатика", "INF");

    private final String title;
    private final String code;

    Subject(String title, String code) {
        this.title = title;
        this.code = code;
    }

    /** Russian name as on the timetable. */
    public String title() {
        return title;
    }

    /** Three letters used in course labels: «7A-ALG». */
    public String code() {
        return code;
    }
}
