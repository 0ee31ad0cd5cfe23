package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Targets;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Login;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.TestPlatform;

/** Two nodes with one database: either ends a login that the other began, and together they end it once. */
@Tag("lti")
class TwoNodesIT {

    private static final int RACES = 10;

    @Test
    void aLoginBegunOnOneNodeIsEndedOnceOnAnyOfThem() throws IOException {
        String masterKey =
                Targets.emptyDirectory("shared").resolve("master-key").toString();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Map<String, String> shared = Map.of(
                    "DIARY_DB_URL", postgres.getJdbcUrl("postgres", "postgres"), "DIARY_MASTER_KEY_FILE", masterKey);
            try (ToolServer one = ToolServer.byScript("node-1", shared);
                    ToolServer other = ToolServer.byScript(
                            "node-2", with(shared, "DIARY_BASE_URL", one.base().toString()));
                    TestPlatform platform = TestPlatform.connectedTo(one)) {
                PlatformPerson teacher = new PlatformPerson("teacher-1", "Белова", "Татьяна");
                PlatformCourse course =
                        platform.course("7А алгебра", "Алгебра, 7А").enrol(teacher, Lti.INSTRUCTOR);

                Launch first = new Launch(platform, teacher, course);
                assertThat(first.postTo(other).status()).isEqualTo(303);
                assertReused(first.postTo(one));
                assertReused(first.postTo(other));

                for (int race = 0; race < RACES; race++) {
                    Launch launch = new Launch(platform, teacher, course);
                    List<Answer> answers = atTheSameTime(() -> launch.postTo(one), () -> launch.postTo(other));
                    assertThat(answers)
                            .filteredOn(answer -> answer.status() == 303)
                            .hasSize(1);
                    answers.stream().filter(answer -> answer.status() != 303).forEach(TwoNodesIT::assertReused);
                }
            }
        }
    }

    /** A form that a browser holds ready to be posted to whichever node answers. */
    private static final class Launch {
        private final Map<String, String> form;
        private final Map<String, String> headers;

        Launch(TestPlatform platform, PlatformPerson person, PlatformCourse course) {
            Launcher launcher = new Launcher(platform);
            Login login = launcher.login();
            form = Map.of(
                    "state",
                    login.state(),
                    "id_token",
                    platform.message(person, course, login.nonce()).signedBy(platform.key()));
            headers = launcher.formHeaders();
        }

        Answer postTo(ToolServer node) {
            return Http.postForm(node.uri("/lti/launch"), form, headers);
        }
    }

    @SafeVarargs
    private static List<Answer> atTheSameTime(Supplier<Answer>... acts) {
        CountDownLatch ready = new CountDownLatch(acts.length);
        List<CompletableFuture<Answer>> running = Stream.of(acts)
                .map(act -> CompletableFuture.supplyAsync(
                        () -> {
                            ready.countDown();
                            try {
                                ready.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return act.get();
                        },
                        work -> new Thread(work, "race").start()))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return more;
    }

    private static void assertReused(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("LTI-209");
    }
}
