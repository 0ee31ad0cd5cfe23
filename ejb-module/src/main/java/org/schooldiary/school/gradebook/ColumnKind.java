package org.schooldiary.school.gradebook;

/** What a column of the gradebook holds. */
public enum ColumnKind {
    /** Marks of a term. */
    TERM("diary-term"),
    /** Marks of one work. */
    WORK("diary-work");

    private final String tag;

    ColumnKind(String tag) {
        this.tag = tag;
    }

    /** The word by which the platform keeps this kind apart ({@code tag} of a line item, AGS 2.0, section 3.2.4). */
    public String tag() {
        return tag;
    }
}
