package org.schooldiary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdministratorGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "administrator-guide.md");

    @Test
    void the_guides_table_lists_exactly_the_settings_there_are() throws Exception {
        List<String> rows = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("| `DIARY_"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(Setting.values())
                        .map(AdministratorGuideTest::row)
                        .toList());
    }

    private static String row(Setting setting) {
        String byDefault = setting.documentedDefault().isEmpty() ? "none" : "`" + setting.documentedDefault() + "`";
        return "| `" + setting.name() + "` | " + byDefault + " | " + setting.meaning() + " |";
    }
}
