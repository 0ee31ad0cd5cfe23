package org.schooldiary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir
    Path here;

    private Settings read(String... namesAndValues) throws WrongSetting {
        Map<String, String> environment = namesAndValues.length == 0
                ? Map.of()
                : namesAndValues.length == 2
                        ? Map.of(namesAndValues[0], namesAndValues[1])
                        : Map.of(namesAndValues[0], namesAndValues[1], namesAndValues[2], namesAndValues[3]);
        return Settings.read(environment, here);
    }

    @Test
    void an_empty_environment_gives_the_defaults() throws WrongSetting {
        Settings settings = read();

        assertThat(settings.get(Setting.DIARY_PORT)).isEqualTo("8080");
        assertThat(settings.get(Setting.DIARY_BASE_URL)).isEqualTo("http://localhost:8080");
        assertThat(settings.path(Setting.DIARY_HOME)).isEqualTo(here.resolve("diary-data"));
        assertThat(settings.get(Setting.DIARY_DB_URL))
                .isEqualTo("jdbc:derby:" + here.resolve("diary-data/db") + ";create=true");
        assertThat(settings.path(Setting.DIARY_MASTER_KEY_FILE)).isEqualTo(here.resolve("diary-data/master-key"));
        assertThat(settings.get(Setting.DIARY_SCHOOL_TIME_ZONE)).isEqualTo("Europe/Moscow");
        assertThat(settings.get(Setting.DIARY_ALLOW_PRIVATE_PLATFORMS)).isEqualTo("false");
        assertThat(settings.get(Setting.DIARY_ADMIN_TOKEN)).isEmpty();
    }

    @Test
    void a_default_follows_the_setting_it_is_made_of() throws WrongSetting {
        Settings settings = read("DIARY_PORT", "9000", "DIARY_HOME", "elsewhere");

        assertThat(settings.get(Setting.DIARY_BASE_URL)).isEqualTo("http://localhost:9000");
        assertThat(settings.get(Setting.DIARY_DB_URL))
                .contains(here.resolve("elsewhere/db").toString());
    }

    @Test
    void an_empty_value_counts_as_not_set() throws WrongSetting {
        assertThat(read("DIARY_PORT", " ").get(Setting.DIARY_PORT)).isEqualTo("8080");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DIARY_BASE_URL | https://Diary.Example.org/ | https://diary.example.org",
                "DIARY_BASE_URL | http://127.0.0.1:8080 | http://127.0.0.1:8080",
                "DIARY_ALLOW_PRIVATE_PLATFORMS | TRUE | true",
                "DIARY_PLATFORM_HOSTS | школа.рф | xn--80atdl2c.xn--p1ai",
                "DIARY_PLATFORM_HOSTS | moodle.example.org , Moodle.School.lan:8080 | moodle.example.org,moodle.school.lan:8080",
                "DIARY_DB_URL | jdbc:postgresql://db/diary | jdbc:postgresql://db/diary",
                "DIARY_LOG_FORMAT | json | json",
                "DIARY_SCHOOL_TIME_ZONE | Asia/Yekaterinburg | Asia/Yekaterinburg"
            })
    void a_right_value_reaches_the_application(String name, String given, String read) throws WrongSetting {
        assertThat(read(name, given).get(Setting.valueOf(name))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DIARY_PORT | 0 | DIARY_PORT must be a whole number from 1 to 65535, not «0».",
                "DIARY_PORT | http | DIARY_PORT must be a whole number from 1 to 65535, not «http».",
                "DIARY_BIND_ADDRESS | no such host | DIARY_BIND_ADDRESS must be an address of this machine, such as 127.0.0.1, not «no such host».",
                "DIARY_BASE_URL | diary.example.org | DIARY_BASE_URL must be an http or https address without a path, such as https://diary.example.org, not «diary.example.org».",
                "DIARY_BASE_URL | https://example.org/diary | DIARY_BASE_URL must be an http or https address without a path, such as https://diary.example.org, not «https://example.org/diary».",
                "DIARY_BASE_URL | ftp://example.org | DIARY_BASE_URL must be an http or https address without a path, such as https://diary.example.org, not «ftp://example.org».",
                "DIARY_DB_URL | jdbc:mysql://db/diary | DIARY_DB_URL must start with jdbc:derby: or jdbc:postgresql:, not «jdbc:mysql://db…».",
                "DIARY_ADMIN_TOKEN | short | DIARY_ADMIN_TOKEN must have 16 to 500 characters: letters, digits and signs without spaces.",
                "DIARY_ALLOW_PRIVATE_PLATFORMS | yes | DIARY_ALLOW_PRIVATE_PLATFORMS must be true or false, not «yes».",
                "DIARY_PLATFORM_HOSTS | https://moodle.example.org | DIARY_PLATFORM_HOSTS must be host names separated by commas, such as moodle.example.org; «https://moodle.example.org» is none.",
                "DIARY_PLATFORM_HOSTS | moodle..lan | DIARY_PLATFORM_HOSTS must be host names separated by commas, such as moodle.example.org; «moodle..lan» is none.",
                "DIARY_PLATFORM_HOSTS | *.example.org | DIARY_PLATFORM_HOSTS must be host names separated by commas, such as moodle.example.org; «*.example.org» is none.",
                "DIARY_TRUST_CERTS | no-such-file.pem | DIARY_TRUST_CERTS names a file that cannot be read: no-such-file.pem.",
                "DIARY_SCHOOL_TIME_ZONE | Moscow | DIARY_SCHOOL_TIME_ZONE must be a time zone such as Europe/Moscow, not «Moscow».",
                "DIARY_HTTP_THREADS | 1 | DIARY_HTTP_THREADS must be a whole number from 4 to 2000, not «1».",
                "DIARY_KEY_ROTATION_DAYS | -1 | DIARY_KEY_ROTATION_DAYS must be a whole number from 0 to 3650, not «-1».",
                "DIARY_LOG_FORMAT | xml | DIARY_LOG_FORMAT must be text or json, not «xml».",
                "DIARY_LOG_LEVEL | loud | DIARY_LOG_LEVEL must be warning or info or fine, not «loud».",
                "DIARY_BASE_ULR | http://a.example | DIARY_BASE_ULR is no setting; did you mean DIARY_BASE_URL?"
            })
    void a_wrong_value_is_refused_in_one_sentence_that_names_it(String name, String given, String sentence) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> read(name, given))
                .withMessage(sentence);
    }

    @Test
    void a_token_that_no_header_may_carry_is_refused() throws WrongSetting {
        assertThat(read("DIARY_ADMIN_TOKEN", "t".repeat(500)).get(Setting.DIARY_ADMIN_TOKEN))
                .hasSize(500);
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> read("DIARY_ADMIN_TOKEN", "t".repeat(501)))
                .withMessageContaining("16 to 500 characters")
                .withMessageNotContaining("ttt");
    }

    @Test
    void a_file_that_holds_no_certificates_is_refused() throws Exception {
        Path file = Files.writeString(here.resolve("none.pem"), "hello");

        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> read("DIARY_TRUST_CERTS", file.toString()))
                .withMessageStartingWith("DIARY_TRUST_CERTS names a file ");
    }

    @Test
    void a_password_in_a_wrong_database_address_is_not_repeated() {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> read("DIARY_DB_URL", "postgresql://db/diary?password=secret"))
                .withMessageNotContaining("secret");
    }

    @Test
    void the_variables_of_the_start_script_are_no_settings_and_no_mistakes() throws WrongSetting {
        assertThat(read("DIARY_JAVA", "/opt/java/bin/java").get(Setting.DIARY_PORT))
                .isEqualTo("8080");
    }
}
