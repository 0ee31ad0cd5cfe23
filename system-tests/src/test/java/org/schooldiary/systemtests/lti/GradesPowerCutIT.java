package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.GradeColumn;

/** The server is killed after the platform took a mark and before it could write that down. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class GradesPowerCutIT {

    @Test
    void aMarkUnderWayWhenThePowerWentEndsRight(ToolServer tool) {
        try (GradedClass school = new GradedClass(tool)) {
            CountDownLatch answer = school.desk.holdNextAnswer();
            school.setTermMark(0, "5", 0);
            school.setTermMark(1, "4", 0);
            GradeColumn column = GradedClass.soon("the first mark in the platform", () -> {
                var columns = school.desk.columns(school.course);
                return columns.size() == 1
                                && school.people.stream()
                                                .mapToInt(
                                                        person -> columns.get(0).taken(person))
                                                .sum()
                                        == 1
                        ? columns.get(0)
                        : null;
            });
            tool.kill();
            answer.countDown();
            tool.startAgain();
            school.tryNow();

            GradedClass.soon(
                    "both marks",
                    () -> column.points(school.people.get(0)).isPresent()
                                    && column.points(school.people.get(1)).isPresent()
                            ? true
                            : null);
            school.awaitSent(2);
            assertThat(column.points(school.people.get(0))).contains(5.0);
            assertThat(column.points(school.people.get(1))).contains(4.0);
            assertThat(school.desk.columns(school.course)).hasSize(1);
            assertThat(column.taken(school.people.get(0)) + column.taken(school.people.get(1)))
                    .as("one of them twice, the same value later")
                    .isEqualTo(3);
            assertThat(school.desk.mistakes()).isEmpty();
        }
    }
}
