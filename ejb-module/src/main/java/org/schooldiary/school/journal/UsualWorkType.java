package org.schooldiary.school.journal;

import java.math.BigDecimal;

/** Kinds of work with which a school begins until its administration sets its own; names and weights are then data. */
enum UsualWorkType {
    ANSWER("Ответ на уроке", "Отв", 1),
    HOMEWORK("Домашняя работа", "ДЗ", 1),
    INDEPENDENT("Самостоятельная работа", "СР", 2),
    CONTROL("Контрольная работа", "КР", 3),
    TEST("Тест", "Тест", 2),
    DICTATION("Диктант", "Дикт", 2),
    LABORATORY("Лабораторная работа", "ЛР", 2),
    PROJECT("Проект", "Пр", 2);

    private final String title;
    private final String shortName;
    private final int weight;

    UsualWorkType(String title, String shortName, int weight) {
        this.title = title;
        this.shortName = shortName;
        this.weight = weight;
    }

    String title() {
        return title;
    }

    /** What the head of a narrow column says. */
    String shortName() {
        return shortName;
    }

    Weight weight() {
        return new Weight(BigDecimal.valueOf(weight));
    }
}
