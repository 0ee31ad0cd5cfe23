package org.schooldiary.demoplatform.teaching;

/** Kinds of works that the made-up teachers give; the tool's own work types are matched to them by name. */
public enum WorkKind {
    ANSWER("ответ"),
    HOMEWORK("домашн"),
    SELF("самостоят"),
    CONTROL("контрольн");

    private final String word;

    WorkKind(String word) {
        this.word = word;
    }

    /** Whether a work type of that Russian name is of this kind. */
    public boolean named(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).contains(word);
    }
}
