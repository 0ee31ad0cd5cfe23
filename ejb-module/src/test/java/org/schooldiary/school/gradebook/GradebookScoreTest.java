package org.schooldiary.school.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.PersonId;

class GradebookScoreTest {
    private static final GradebookValue FIVE = GradebookValue.of(Mark.FIVE);
    private static final GradebookValue FOUR = GradebookValue.of(Mark.FOUR);
    private static final GradebookValue THREE = GradebookValue.of(Mark.THREE);
    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final GradebookScore score = new GradebookScore(1, 2, new PersonId(3));

    @Test
    void aFirstMarkIsSentAndNoMarkIsNot() {
        assertThat(GradebookScore.step(null, FIVE, NOW)).isEqualTo(ScoreStep.SEND);
        assertThat(GradebookScore.step(null, GradebookValue.NONE, NOW)).isEqualTo(ScoreStep.NOTHING);
    }

    @Test
    void whatWasSentIsSentAgainOnlyWhenItChanges() {
        sent(FIVE);

        assertThat(step(FIVE)).isEqualTo(ScoreStep.SENT);
        assertThat(step(FOUR)).isEqualTo(ScoreStep.SEND);
        assertThat(step(GradebookValue.NONE)).isEqualTo(ScoreStep.SEND);
    }

    @Test
    void whatWasUnderWayWhenTheServerDiedIsSentOnceMoreEvenIfItIsTheOldValueAgain() {
        sent(FOUR);
        score.tries(FIVE);

        assertThat(step(FIVE)).isEqualTo(ScoreStep.SEND);
        assertThat(step(FOUR)).isEqualTo(ScoreStep.SEND);
    }

    @Test
    void whatIsRefusedWaitsForItsTimeAndForNothingElse() {
        score.tries(FIVE);
        score.isRefused(NOW, "not in the course", NOW.plusSeconds(60));

        assertThat(GradebookScore.step(score, FIVE, NOW)).isEqualTo(ScoreStep.REFUSED);
        assertThat(GradebookScore.step(score, FIVE, NOW.plusSeconds(60))).isEqualTo(ScoreStep.SEND);
        sent(FIVE);
        assertThat(step(FIVE)).isEqualTo(ScoreStep.SENT);
        assertThat(score.problem()).isNull();
    }

    @Test
    void whatSomebodyChangedInThePlatformIsAskedFor() {
        sent(FIVE);
        score.isSeen(new BigDecimal("3.0000"), NOW);

        assertThat(step(FIVE)).isEqualTo(ScoreStep.ASK);
        assertThat(step(FOUR)).isEqualTo(ScoreStep.ASK);
        assertThat(step(THREE)).as("ours became what the platform holds").isEqualTo(ScoreStep.SEND);
    }

    @Test
    void whatSomebodyRemovedInThePlatformIsAskedForToo() {
        sent(FIVE);
        score.isSeen(null, NOW);

        assertThat(step(FIVE)).isEqualTo(ScoreStep.ASK);
    }

    @Test
    void theirsIsKeptUntilOursChanges() {
        sent(FIVE);
        score.isSeen(new BigDecimal("3.0000"), NOW);
        score.keepTheirs(FIVE);

        assertThat(step(FIVE)).isEqualTo(ScoreStep.KEPT);
        assertThat(step(FOUR)).isEqualTo(ScoreStep.ASK);
        score.isSeen(new BigDecimal("3.0000"), NOW.plusSeconds(60));
        assertThat(step(FIVE)).as("seen again").isEqualTo(ScoreStep.KEPT);
        score.isSeen(new BigDecimal("2.0000"), NOW.plusSeconds(60));
        assertThat(step(FIVE)).as("changed again there").isEqualTo(ScoreStep.ASK);
    }

    @Test
    void oursIsSentWhereTheTeacherSaysSoWhateverIsSeenMeanwhile() {
        sent(FIVE);
        score.isSeen(new BigDecimal("3.0000"), NOW);
        score.sendOurs();
        score.isSeen(new BigDecimal("3.0000"), NOW);

        assertThat(step(FIVE)).isEqualTo(ScoreStep.SEND);
        sent(FIVE);
        score.isSeen(new BigDecimal("3.0000"), NOW);
        assertThat(step(FIVE)).as("changed there once more").isEqualTo(ScoreStep.ASK);
    }

    @Test
    void whatWeSentOrWereSendingIsNoDifference() {
        sent(FOUR);
        score.tries(FIVE);

        score.isSeen(new BigDecimal("4.0000"), NOW);
        assertThat(score.differsSince()).isNull();
        score.isSeen(new BigDecimal("5.0000"), NOW);
        assertThat(score.differsSince()).isNull();
    }

    @Test
    void aDifferenceThatIsPutRightInThePlatformIsForgotten() {
        sent(FIVE);
        score.isSeen(new BigDecimal("3.0000"), NOW);
        score.isSeen(new BigDecimal("5.0000"), NOW);

        assertThat(step(FIVE)).isEqualTo(ScoreStep.SENT);
    }

    private ScoreStep step(GradebookValue wanted) {
        return GradebookScore.step(score, wanted, NOW);
    }

    private void sent(GradebookValue value) {
        score.tries(value);
        score.isSent(value, NOW);
    }
}
