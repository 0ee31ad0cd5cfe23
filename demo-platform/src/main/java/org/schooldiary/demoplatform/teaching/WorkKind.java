package org.schooldiary.demoplatform.teaching;

/** Kinds of works that the made-up teachers give; the tool's own work types are matched to them by name. */
public enum WorkKind {
    ANSWER("ответ", 1),
    HOMEWORK("домашн", 1),
    SELF("самостоят", 2),
    CONTROL("контрольн", 3);

    private final String word;
    private final int weight;

    WorkKind(String word, int weight) {
        this.word = word;
        this.weight = weight;
    }

    /** How much a made-up teacher thinks of it when setting term marks. */
    int weight() {
        return weight;
    }

    /** Whether a work type of that Russian name is of this kind. */
    public boolean named(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).contains(word);
    }
}
