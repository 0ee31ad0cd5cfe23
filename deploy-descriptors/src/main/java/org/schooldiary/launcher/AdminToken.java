package org.schooldiary.launcher;

import java.nio.file.Path;

/** The token that opens {@code /admin}, the file it is kept in, and whether it was made by this start. */
record AdminToken(String value, Path file, boolean madeNow) {
    @Override
    public String toString() {
        return "AdminToken in " + file;
    }
}
