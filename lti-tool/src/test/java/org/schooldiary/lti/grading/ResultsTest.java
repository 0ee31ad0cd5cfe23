package org.schooldiary.lti.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.launch.Subject;

class ResultsTest {

    private static final String TYPE = "application/vnd.ims.lis.v2.resultcontainer+json";
    private static final String RESULTS = "GET /ags/lineitems/5/lineitem/results?type_id=1";

    private final Gradebook gradebook = new Gradebook();
    private final Results results = new Results(gradebook.services, gradebook.clock);

    @AfterEach
    void close() {
        gradebook.close();
    }

    @Test
    void reads_moodles_results_without_a_limit_and_those_without_a_score_as_none() throws IOException {
        String body = "";
        for (var exchange : Claimed.read("moodle-ags-exchanges.json")) {
            body = exchange.path("label").asText().equals("results GET")
                    ? exchange.path("body").toString()
                    : body;
        }
        gradebook.answering(RESULTS, Gradebook.typed(200, TYPE, body));

        var read = results
                .read(
                        gradebook.registration(),
                        gradebook.everything(),
                        gradebook.address("/ags/lineitems/5/lineitem?type_id=1"))
                .stream()
                .collect(Collectors.toMap(result -> result.person().value(), Result::share));

        assertThat(read).containsOnlyKeys("8", "9", "10", "11");
        assertThat(read.get("8").orElseThrow()).isBetween(new BigDecimal("0.8666"), new BigDecimal("0.8667"));
        assertThat(read.get("9").orElseThrow()).isEqualByComparingTo("0");
        assertThat(read.get("10")).isEmpty();
        assertThat(gradebook
                        .platform
                        .asked("/ags/lineitems/5/lineitem/results")
                        .get(0)
                        .header("accept"))
                .isEqualTo(TYPE);
    }

    @Test
    void follows_pages_where_the_platform_makes_them_of_itself() throws IOException {
        gradebook
                .answering(
                        RESULTS,
                        new Answer(
                                200,
                                Map.of("Link", "</ags/more?page=2>; rel=\"next\""),
                                "[{\"userId\":\"1\",\"resultScore\":4,\"resultMaximum\":5},{\"resultScore\":1}]"))
                .answering("GET /ags/more?page=2", Answer.json("[{\"userId\":\"2\",\"resultScore\":0.5}]"));

        assertThat(results.read(
                        gradebook.registration(),
                        gradebook.everything(),
                        gradebook.address("/ags/lineitems/5/lineitem?type_id=1")))
                .extracting(Result::person)
                .containsExactly(new Subject("1"), new Subject("2"));
    }
}
