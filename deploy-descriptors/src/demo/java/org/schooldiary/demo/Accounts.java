package org.schooldiary.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who can sign in, as the platform tells it: a line for each, with address, login, role and name between tabs.
 *
 * <p>A lyceum has hundreds of people; the console shows a few of each role.
 */
final class Accounts {
    private static final int SHOWN_OF_A_ROLE = 2;

    private final Map<String, List<String[]>> byRole = new LinkedHashMap<>();

    Accounts(String lines) {
        for (String line : lines.strip().split("\\R")) {
            String[] fields = line.split("\t");
            if (fields.length == 4) {
                byRole.computeIfAbsent(fields[2], role -> new ArrayList<>()).add(fields);
            }
        }
    }

    /** A table of a few accounts of every role. */
    String table() {
        StringBuilder table = new StringBuilder();
        byRole.forEach((role, people) -> {
            for (String[] person : people.subList(0, Math.min(SHOWN_OF_A_ROLE, people.size()))) {
                table.append("  %-20s %-28s %s%n".formatted(person[1], role, person[3]));
            }
            if (people.size() > SHOWN_OF_A_ROLE) {
                table.append("  %-20s %-28s and %d more%n".formatted("…", role, people.size() - SHOWN_OF_A_ROLE));
            }
        });
        return table.toString();
    }
}
