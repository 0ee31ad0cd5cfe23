package org.schooldiary.systemtests.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of expected answers, as written by hand. */
record Matrix(List<Row> rows) {

    /**
     * One address.
     *
     * @param described whether the OpenAPI document is to hold it; the others form the written list of those outside
     * @param expected the status for each kind of person
     */
    record Row(String method, String path, boolean described, Map<Kind, Integer> expected) {

        /** Method and path with nameless parameters, as addresses are compared. */
        String key() {
            return Matrix.key(method, path);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static String key(String method, String path) {
        return method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    static Matrix read() {
        List<Row> rows = new ArrayList<>();
        boolean described = true;
        for (String line : lines()) {
            if (line.equals("OUTSIDE THE DOCUMENT")) {
                described = false;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(line.strip().split("\\s+"), described));
            }
        }
        return new Matrix(rows);
    }

    private static Row row(String[] cells, boolean described) {
        Kind[] kinds = Kind.values();
        if (cells.length != kinds.length + 2) {
            throw new AssertionError(
                    "A row has " + (cells.length - 2) + " cells, not " + kinds.length + ": " + String.join(" ", cells));
        }
        Map<Kind, Integer> expected = new EnumMap<>(Kind.class);
        for (Kind kind : kinds) {
            expected.put(kind, Integer.valueOf(cells[kind.ordinal() + 2]));
        }
        return new Row(cells[0], cells[1], described, expected);
    }

    /** Lines of the table; the head must name the columns in the order of the kinds. */
    private static List<String> lines() {
        List<String> lines = resource().lines().toList();
        String head = lines.stream()
                .filter(line -> line.startsWith("#METHOD"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The table has no head"));
        List<String> columns = Stream.of(head.split("\\s+")).skip(2).toList();
        List<String> kinds = Stream.of(Kind.values()).map(Kind::column).toList();
        if (!columns.equals(kinds)) {
            throw new AssertionError("Columns are " + columns + ", not " + kinds);
        }
        return lines;
    }

    private static String resource() {
        try (InputStream table = Matrix.class.getResourceAsStream("/access/matrix.txt")) {
            if (table == null) {
                throw new AssertionError("No table access/matrix.txt");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("access/matrix.txt", e);
        }
    }
}
