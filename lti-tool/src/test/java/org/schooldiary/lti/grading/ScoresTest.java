package org.schooldiary.lti.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.grading.ScoreOutcome.Accepted;
import org.schooldiary.lti.grading.ScoreOutcome.ColumnGone;
import org.schooldiary.lti.grading.ScoreOutcome.Later;
import org.schooldiary.lti.grading.ScoreOutcome.Outdated;
import org.schooldiary.lti.grading.ScoreOutcome.PersonRefused;
import org.schooldiary.lti.grading.ScoreOutcome.Refused;
import org.schooldiary.lti.launch.Subject;

class ScoresTest {

    private static final String TYPE = "application/vnd.ims.lis.v1.score+json";
    private static final String SCORES = "POST /ags/lineitems/5/lineitem/scores?type_id=1";

    private final Gradebook gradebook = new Gradebook();
    private final Scores scores = new Scores(gradebook.services, gradebook.clock);

    @AfterEach
    void close() {
        gradebook.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void an_empty_answer_is_a_yes(int status) throws IOException {
        gradebook.answering(SCORES, Gradebook.typed(status, TYPE, ""));

        assertThat(publish(Optional.of(BigDecimal.valueOf(4)))).isEqualTo(new Accepted());

        var asked = gradebook.platform.asked("/ags/lineitems/5/lineitem/scores").get(0);
        assertThat(asked.header("content-type")).isEqualTo(TYPE);
        assertThat(new ObjectMapper().readTree(asked.body()))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"userId\":\"8\",\"scoreGiven\":4,\"scoreMaximum\":5,"
                                + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
                                + "\"timestamp\":\"2026-11-23T08:30:00.000Z\"}"));
    }

    @Test
    void no_mark_is_a_score_without_number_which_takes_an_earlier_one_back() throws IOException {
        gradebook.answering(SCORES, Gradebook.typed(200, TYPE, ""));

        publish(Optional.empty());

        var sent = new ObjectMapper()
                .readTree(gradebook
                        .platform
                        .asked("/ags/lineitems/5/lineitem/scores")
                        .get(0)
                        .body());
        assertThat(sent.has("scoreGiven")).isFalse();
        assertThat(sent.has("scoreMaximum")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"400", "422"})
    void a_refusal_for_the_person_is_theirs_alone(int status) throws IOException {
        gradebook.answering(SCORES, Gradebook.typed(status, TYPE, "[]"));
        assertThat(publish(Optional.of(BigDecimal.ONE))).isEqualTo(new PersonRefused(status, ""));

        gradebook.answering(
                SCORES,
                Gradebook.typed(
                        status,
                        "application/json",
                        "{\"errors\":{\"type\":\"unprocessable_entity\",\"message\":\"Unpublished assignment\"}}"));
        assertThat(publish(Optional.of(BigDecimal.ONE))).isEqualTo(new PersonRefused(status, "Unpublished assignment"));
    }

    @Test
    void a_conflict_is_an_older_time_and_html_that_is_not_found_a_column_that_is_gone() throws IOException {
        gradebook.answering(SCORES, Gradebook.typed(409, TYPE, "[]"));
        assertThat(publish(Optional.of(BigDecimal.ONE))).isEqualTo(new Outdated());

        gradebook.answering(SCORES, Answer.status(404));
        assertThat(publish(Optional.of(BigDecimal.ONE))).isEqualTo(new ColumnGone());

        gradebook.answering(SCORES, Answer.status(403));
        assertThat(publish(Optional.of(BigDecimal.ONE))).isEqualTo(new Refused(403, ""));
    }

    @Test
    void busy_broken_and_away_are_later() throws IOException {
        gradebook.answering(SCORES, new Answer(429, Map.of("Retry-After", "120"), ""));
        assertThat(publish(Optional.of(BigDecimal.ONE)))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.after()).contains(Duration.ofMinutes(2)));

        gradebook.answering(SCORES, new Answer(503, Map.of("Retry-After", "Mon, 23 Nov 2026 08:31:00 GMT"), "<html>"));
        assertThat(publish(Optional.of(BigDecimal.ONE)))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.after()).contains(Duration.ofMinutes(1)));

        gradebook.answering(SCORES, new Answer(500, Map.of("Retry-After", "soon"), "<html>"));
        assertThat(publish(Optional.of(BigDecimal.ONE)))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.after()).isEmpty());

        gradebook.answering(SCORES, Gradebook.typed(200, TYPE, "x".repeat(2 * 1024 * 1024)));
        assertThat(publish(Optional.of(BigDecimal.ONE))).isInstanceOf(Later.class);
        gradebook.platform.close();
        assertThat(publish(Optional.of(BigDecimal.ONE))).isInstanceOf(Later.class);
    }

    @Test
    void a_token_that_ran_out_is_replaced_once() throws IOException {
        gradebook.answering(SCORES, Answer.status(401), Gradebook.typed(200, TYPE, ""));

        assertThat(publish(Optional.of(BigDecimal.ONE))).isEqualTo(new Accepted());
        assertThat(gradebook.platform.asked("/token")).hasSize(2);
    }

    @Test
    void without_the_scope_nothing_is_sent() {
        assertThatThrownBy(() -> scores.publish(
                        gradebook.registration(),
                        gradebook.service("lineitem"),
                        gradebook.address("/ags/lineitems/5/lineitem?type_id=1"),
                        score(Optional.empty())))
                .isInstanceOf(ScopeNotGranted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://p.example/2/lineitem?type_id=1, https://p.example/2/lineitem/scores?type_id=1",
        "https://p.example/2/lineitem, https://p.example/2/lineitem/scores",
        "https://p.example/2/lineitem/, https://p.example/2/lineitem/scores",
        "https://p.example/2?a=b/c?d, https://p.example/2/scores?a=b/c?d"
    })
    void what_is_below_a_column_goes_before_its_query(String lineItem, String below) {
        assertThat(GradeRequests.below(URI.create(lineItem), "scores")).hasToString(below);
    }

    @Test
    void a_score_is_later_than_the_last_by_a_whole_second_and_never_in_the_future() {
        var now = Instant.parse("2026-11-23T08:30:05.900Z");

        assertThat(ScoreTime.after(null, now)).contains(Instant.parse("2026-11-23T08:30:05Z"));
        assertThat(ScoreTime.after(Instant.parse("2026-11-23T08:30:04.999Z"), now))
                .contains(Instant.parse("2026-11-23T08:30:05Z"));
        assertThat(ScoreTime.after(Instant.parse("2026-11-23T08:30:05Z"), now)).isEmpty();
        assertThat(ScoreTime.after(Instant.parse("2026-11-23T08:30:05.100Z"), now))
                .isEmpty();
        assertThat(ScoreTime.after(Instant.parse("2026-11-23T09:00:00Z"), now)).isEmpty();
    }

    private ScoreOutcome publish(Optional<BigDecimal> given) throws IOException {
        return scores.publish(
                gradebook.registration(),
                gradebook.everything(),
                gradebook.address("/ags/lineitems/5/lineitem?type_id=1"),
                score(given));
    }

    private Score score(Optional<BigDecimal> given) {
        return new Score(new Subject("8"), given, BigDecimal.valueOf(5), Optional.empty(), gradebook.clock.instant());
    }
}
