package org.schooldiary.demoplatform.teaching;

import java.util.Random;
import org.schooldiary.demoplatform.school.Subject;

/** Homework as teachers write it: short, by paragraph and number. */
final class HomeworkPlan {

    private HomeworkPlan() {}

    /**
     * Homework given in a lesson.
     *
     * @param number of the lesson in the course, from 1
     */
    static String of(Subject subject, int number, Random random) {
        int paragraph = 1 + number / 3;
        int exercise = 4 * number + random.nextInt(4);
        return switch (subject) {
            case MATHEMATICS, ALGEBRA ->
                "п. " + paragraph + ", № " + exercise + ", " + (exercise + 2) + " (а, в), " + (exercise + 5);
            case GEOMETRY ->
                "п. " + paragraph + ", вопросы " + (1 + number % 7) + "–" + (3 + number % 7) + ", № " + exercise;
            case RUSSIAN ->
                "§ " + paragraph + ", упр. " + exercise + (random.nextInt(3) == 0 ? ", словарные слова наизусть" : "");
            case LITERATURE ->
                random.nextInt(3) == 0
                        ? "Ответить письменно на вопрос 3, с. " + (10 + exercise)
                        : "Читать с. " + (10 + exercise) + "–" + (16 + exercise);
            case ENGLISH -> "SB p. " + (8 + number) + ", ex. " + (1 + number % 6) + "; WB p. " + (5 + number / 2);
            case HISTORY, GEOGRAPHY ->
                "§ " + paragraph + (random.nextInt(4) == 0 ? ", контурная карта" : ", вопросы 1–" + (3 + number % 4));
            case BIOLOGY -> "§ " + paragraph + (random.nextInt(3) == 0 ? ", рисунок в тетради" : ", пересказ");
            case PHYSICS -> "§ " + paragraph + ", задачи " + exercise + ", " + (exercise + 1);
            case CHEMISTRY -> "§ " + paragraph + ", упр. " + (1 + number % 6) + ", закончить уравнения";
            case INFORMATICS -> "§ " + paragraph + ", задание " + (1 + number % 8) + " в рабочей тетради";
        };
    }
}
