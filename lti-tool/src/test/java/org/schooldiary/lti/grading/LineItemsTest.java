package org.schooldiary.lti.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.service.ServiceRefused;

class LineItemsTest {

    private static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String MANY = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String LIST = "GET /ags/lineitems?type_id=1";
    private static final String ITEM = "/ags/lineitems/5/lineitem?type_id=1";

    private final Gradebook gradebook = new Gradebook();
    private final LineItems lineItems = new LineItems(gradebook.services, gradebook.clock);

    @AfterEach
    void close() {
        gradebook.close();
    }

    @Test
    void reads_moodles_columns_with_its_empty_texts() throws IOException {
        gradebook.answering(LIST, Gradebook.typed(200, MANY, sample("lineitems GET end")));

        var all = lineItems.all(gradebook.registration(), gradebook.everything());

        assertThat(all).hasSize(2);
        assertThat(all.get(0).resourceId()).isEmpty();
        assertThat(all.get(0).tag()).isEmpty();
        assertThat(all.get(1).isFor("term1-1795447669388", "term")).isTrue();
        assertThat(all.get(1).isFor("term1-1795447669388", "work")).isFalse();
        assertThat(all.get(1).id()).hasQuery("type_id=1");
        assertThat(all.get(1).maximum()).isEqualByComparingTo("15");
        var asked = gradebook.platform.asked("/ags/lineitems").get(0);
        assertThat(asked.header("accept")).isEqualTo(MANY);
        assertThat(asked.header("authorization")).isEqualTo("Bearer t");
    }

    @Test
    void follows_pages_as_moodle_links_them() throws IOException {
        gradebook
                .answering(
                        LIST,
                        new Answer(
                                200,
                                Map.of(
                                        "Link",
                                        "<" + gradebook.address("/ags/lineitems?type_id=1&amp;limit=1&amp;from=1")
                                                + ">; rel=”next”"),
                                "[" + item("1", "a") + "]"))
                .answering("GET /ags/lineitems?type_id=1&limit=1&from=1", Answer.json("[" + item("2", "b") + "]"));

        assertThat(lineItems.all(gradebook.registration(), gradebook.everything()))
                .extracting(item -> item.resourceId().orElse(""))
                .containsExactly("a", "b");
    }

    @Test
    void part_of_a_list_is_no_list() {
        gradebook.answering(LIST, new Answer(200, Map.of("Link", "</ags/more>; rel=next"), "[" + item("1", "a") + "]"));

        assertThatThrownBy(() -> lineItems.all(gradebook.registration(), gradebook.everything()))
                .isInstanceOf(ServiceRefused.class);
        for (var broken : new String[] {"<html>", "", "{}", "[1", "null"}) {
            gradebook.answering(LIST, Answer.json(broken));
            assertThatThrownBy(() -> lineItems.all(gradebook.registration(), gradebook.everything()))
                    .as(broken)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void an_endless_or_huge_list_is_no_list() {
        gradebook.answering(LIST, new Answer(200, Map.of("Link", "</ags/lineitems?type_id=1>; rel=next"), "[]"));
        assertThatThrownBy(() -> lineItems.all(gradebook.registration(), gradebook.everything()))
                .hasMessageContaining("does not end");

        gradebook.answering(LIST, Answer.json("[\"" + "x".repeat(5 * 1024 * 1024) + "\"]"));
        assertThatThrownBy(() -> lineItems.all(gradebook.registration(), gradebook.everything()))
                .isInstanceOf(PlatformUnreachable.class);
    }

    @Test
    void entries_without_a_usable_address_are_passed_over() throws IOException {
        gradebook.answering(
                LIST,
                Answer.json("[{\"label\":\"x\"},{\"id\":\"not an address\"},{\"id\":\"javascript:1\"},5,"
                        + item("1", "a") + "]"));

        assertThat(lineItems.all(gradebook.registration(), gradebook.everything()))
                .hasSize(1);
    }

    @Test
    void makes_a_column_with_exactly_what_the_specification_wants() throws IOException {
        gradebook.answering("POST /ags/lineitems?type_id=1", Gradebook.typed(201, ONE, sample("lineitem POST")));

        var made = lineItems.create(
                gradebook.registration(),
                gradebook.everything(),
                new NewLineItem("I четверть", BigDecimal.valueOf(5), "journal-term", "diary-term"));

        assertThat(made.id().getPath()).isEqualTo("/mod/lti/services.php/2/lineitems/5/lineitem");
        var asked = gradebook.platform.asked("/ags/lineitems").get(0);
        assertThat(asked.header("content-type")).isEqualTo(ONE);
        assertThat(new ObjectMapper().readTree(asked.body()))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"label\":\"I четверть\",\"scoreMaximum\":5,\"resourceId\":\"journal-term\","
                                + "\"tag\":\"diary-term\"}"));
    }

    @Test
    void a_new_name_keeps_what_else_the_platform_knows_of_the_column() throws IOException {
        gradebook
                .answering("GET " + ITEM, Gradebook.typed(200, ONE, sample("lineitem GET")))
                .answering("PUT " + ITEM, Gradebook.typed(200, ONE, ""));

        var renamed = lineItems.update(
                gradebook.registration(), gradebook.everything(), gradebook.address(ITEM), "Новое", BigDecimal.TEN);

        assertThat(renamed.label()).isEqualTo("Новое");
        JsonNode sent = new ObjectMapper()
                .readTree(gradebook
                        .platform
                        .asked("/ags/lineitems/5/lineitem")
                        .get(1)
                        .body());
        assertThat(sent.path("label").asText()).isEqualTo("Новое");
        assertThat(sent.path("resourceId").asText()).isEqualTo("term1-1795447669388");
        assertThat(sent.path("scoreMaximum").asInt()).isEqualTo(10);
    }

    @Test
    void a_column_that_is_gone_is_told_from_a_platform_that_fails() throws IOException {
        gradebook.answering("GET " + ITEM, Answer.status(404));
        assertThat(lineItems.read(gradebook.registration(), gradebook.everything(), gradebook.address(ITEM)))
                .isEmpty();

        gradebook.answering("GET " + ITEM, Answer.status(500));
        assertThatThrownBy(
                        () -> lineItems.read(gradebook.registration(), gradebook.everything(), gradebook.address(ITEM)))
                .isInstanceOfSatisfying(ServiceRefused.class, refused -> assertThat(refused.temporary())
                        .isTrue());
    }

    @Test
    void asks_for_nothing_that_was_not_granted() {
        assertThatThrownBy(() -> lineItems.create(
                        gradebook.registration(),
                        gradebook.service("lineitem.readonly", "score"),
                        new NewLineItem("x", BigDecimal.ONE, "r", "t")))
                .isInstanceOfSatisfying(ScopeNotGranted.class, missing -> assertThat(missing.scope())
                        .isEqualTo(GradeScope.LINE_ITEM));
        assertThat(gradebook.platform.asked("/token")).isEmpty();
    }

    private String item(String id, String resourceId) {
        return "{\"id\":\"" + gradebook.address("/ags/lineitems/" + id) + "\",\"resourceId\":\"" + resourceId + "\"}";
    }

    private static String sample(String label) throws IOException {
        for (var exchange : Claimed.read("moodle-ags-exchanges.json")) {
            if (exchange.path("label").asText().equals(label)) {
                return exchange.path("body").toString();
            }
        }
        throw new AssertionError(label);
    }
}
