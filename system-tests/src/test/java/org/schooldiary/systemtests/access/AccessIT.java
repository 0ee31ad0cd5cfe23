package org.schooldiary.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Leaks;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;

/** Every address × every kind of person. */
@Tag("access")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final ToolServer tool;
    private final School school;
    private final Matrix matrix = Matrix.read();

    AccessIT(ToolServer tool) {
        this.tool = tool;
        school = new School(tool);
    }

    @AfterAll
    void closeSchool() {
        school.close();
    }

    @Test
    void everyDescribedAddressHasARowAndEveryRowAnAddress() {
        Set<String> rows = keys(matrix.rows().stream().filter(Matrix.Row::described));
        assertThat(rows).isEqualTo(describedAddresses());
    }

    @Test
    void noAddressOfTheWrittenListIsInTheDocument() {
        Set<String> rows = keys(matrix.rows().stream().filter(row -> !row.described()));
        assertThat(rows).doesNotContainAnyElementsOf(describedAddresses());
    }

    @Test
    void everyRowIsAskedForAndEveryQuestionHasARow() {
        Set<String> rows = keys(matrix.rows().stream());
        assertThat(Questions.keys()).isEqualTo(rows);
    }

    @Test
    void noAddressIsWrittenTwice() {
        List<String> keys = matrix.rows().stream().map(Matrix.Row::key).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredAsTheTableSays() {
        return matrix.rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
    }

    private void check(Matrix.Row row) {
        SoftAssertions softly = new SoftAssertions();
        for (Kind kind : Kind.values()) {
            Answer answer = Questions.of(row.key()).ask(new Caller(school, kind));
            softly.assertThat(answer.status())
                    .as("%s for %s: %s", row, kind, answer)
                    .isEqualTo(row.expected().get(kind));
            if (answer.status() >= 400) {
                softly.assertThatCode(() -> showsNothing(answer)).doesNotThrowAnyException();
            }
        }
        softly.assertAll();
    }

    /** A refusal tells nothing of any child, in none of its bytes, and nothing of the inside. */
    private void showsNothing(Answer answer) {
        Leaks.assertNone(answer);
        String everything = answer.text() + answer.headers().map();
        assertThat(everything).doesNotContain(school.secrets().toArray(String[]::new));
    }

    private Set<String> describedAddresses() {
        Answer document = Http.get(tool.uri("/openapi"), Map.of("Accept", "application/json"));
        List<String> addresses = new ArrayList<>();
        JsonNode paths = document.expect(200).json().path("paths");
        paths.fieldNames()
                .forEachRemaining(path -> paths.path(path).fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        addresses.add(Matrix.key(method.toUpperCase(Locale.ROOT), path));
                    }
                }));
        assertThat(addresses).as("addresses of the document").hasSizeGreaterThan(20);
        return new TreeSet<>(addresses);
    }

    private static Set<String> keys(Stream<Matrix.Row> rows) {
        return rows.map(Matrix.Row::key).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theTableHasAColumnForEveryKind() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::column)).doesNotHaveDuplicates();
    }
}
