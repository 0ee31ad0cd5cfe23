package org.schooldiary.school.gradebook;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.marks.Mark;

/** What the columns of a journal are called in the platform's gradebook, in the language of the journal's teacher. */
final class ColumnLabels {
    private static final int LONGEST = 255;

    private final ResourceBundle texts;
    private final @Nullable String title;
    private final DateTimeFormatter day;

    /** @param title of the journal, absent where its course holds no other */
    ColumnLabels(Locale language, @Nullable String title) {
        this.texts = ResourceBundle.getBundle(
                "org.schooldiary.school.gradebook.columns",
                language,
                ColumnLabels.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.title = title;
        this.day = DateTimeFormatter.ofPattern(texts.getString("day"), language);
    }

    /** «Итоговая отметка: I четверть». */
    String term(TermView term) {
        return whole(MessageFormat.format(texts.getString(term.kind().name()), term.name()));
    }

    /**
     * «12.11 Контрольная работа: Дроби».
     *
     * @param title of the work, absent where its kind says enough
     */
    String work(LocalDate lesson, String type, @Nullable String title) {
        String kind = lesson.format(day) + " " + type;
        return whole(title == null || title.isBlank() ? kind : kind + ": " + title);
    }

    /** What a mark without points is called: «н/а». */
    String mark(Mark mark) {
        return texts.getString(mark.name());
    }

    private String whole(String label) {
        String text = title == null ? label : title + ". " + label;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
