package org.schooldiary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, as an administrator meets it. */
class StartIT {
    @TempDir
    Path folder;

    @Test
    void it_starts_on_an_empty_directory_ends_at_a_signal_and_starts_again_by_the_script() throws Exception {
        Path home = folder.resolve("home");
        String token;
        try (Start first = Start.byJar(home, Map.of()).awaitReady()) {
            HttpResponse<String> health = first.get("/health/ready");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"UP\"");
            assertThat(health.headers().map()).doesNotContainKeys("server", "x-powered-by", "x-frame-options");
            assertThat(first.get("/metrics").statusCode()).isEqualTo(401);

            Path tokenFile = home.resolve("admin-token");
            token = Files.readString(tokenFile).strip();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokenFile)))
                    .isEqualTo("rw-------");
            assertThat(first.said()).filteredOn(line -> line.contains(token)).hasSize(1);

            try (Start second = Start.byJar(home, Map.of())) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.sentences())
                        .containsExactly(
                                "School Diary: DIARY_HOME: another School Diary already runs on " + home + ".");
            }

            assertThat(first.handle().children()).isEmpty();
            assertThat(first.terminate()).isEqualTo(143);
            assertThat(home.resolve("db/db.lck")).doesNotExist();
        }
        try (Start again = Start.byScript(home, Map.of()).awaitReady()) {
            assertThat(again.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(again.said()).noneMatch(line -> line.contains(token));
            assertThat(again.handle().info().command())
                    .hasValueSatisfying(java -> assertThat(java).endsWith("/java"));
            assertThat(again.handle().children()).isEmpty();
            assertThat(again.terminate()).isEqualTo(143);
        }
    }

    @Test
    void it_runs_on_postgresql_by_the_address_alone() throws Exception {
        // What the server would replace anywhere else is a secret's own spelling here.
        String secret = "${user.home}\\${java.version}$0123456789";
        Path accounts = Files.writeString(
                folder.resolve("accounts.conf"),
                "host all postgres 127.0.0.1/32 trust\nhost all diary 127.0.0.1/32 scram-sha-256\n");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("hba_file", accounts.toString())
                .start()) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement account = connection.createStatement()) {
                account.execute("create user diary superuser password '" + secret + "'");
            }
            String address = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
            try (Start start = Start.byJar(
                            folder.resolve("home"),
                            Map.of(
                                    "DIARY_DB_URL",
                                    address,
                                    "DIARY_DB_USER",
                                    "diary",
                                    "DIARY_DB_PASSWORD",
                                    secret,
                                    "DIARY_ADMIN_TOKEN",
                                    secret))
                    .awaitReady()) {
                assertThat(start.get("/health/ready").statusCode()).isEqualTo(200);
                assertThat(start.get("/api/admin/schools", secret).statusCode()).isEqualTo(200);
                assertThat(start.get("/api/admin/schools", "${user.home}").statusCode())
                        .isEqualTo(401);
                assertThat(folder.resolve("home/db")).doesNotExist();
                try (Connection connection = postgres.getPostgresDatabase().getConnection();
                        Statement question = connection.createStatement();
                        ResultSet answer = question.executeQuery("select count(*) from history_entry")) {
                    assertThat(answer.next()).isTrue();
                }
                assertThat(start.terminate()).isEqualTo(143);
            }
        }
    }

    @Test
    void a_wrong_setting_ends_it_with_2_and_one_sentence() throws Exception {
        Path home = folder.resolve("home");
        try (Start start = Start.byJar(home, Map.of("DIARY_SCHOOL_TIME_ZONE", "Moscow"))) {
            assertThat(start.exitCode()).isEqualTo(2);
            assertThat(start.said())
                    .isEqualTo(
                            List.of(
                                    "School Diary: DIARY_SCHOOL_TIME_ZONE must be a time zone such as Europe/Moscow, not «Moscow»."));
            assertThat(home).doesNotExist();
        }
    }

    @Test
    void an_application_that_cannot_start_ends_it_with_1() throws Exception {
        Map<String, String> nobodyListens = Map.of("DIARY_DB_URL", "jdbc:postgresql://127.0.0.1:1/diary");
        try (Start start = Start.byJar(folder.resolve("home"), nobodyListens)) {
            assertThat(start.exitCode()).isEqualTo(1);
            assertThat(start.sentences())
                    .containsExactly(
                            "School Diary: The application could not be started; the reason is in the log above.");
        }
    }
}
