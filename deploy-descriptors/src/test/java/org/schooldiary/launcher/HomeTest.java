package org.schooldiary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void a_new_data_directory_is_its_owners_only() throws Exception {
        Home.open(folder.resolve("new/home"));

        assertThat(permissions(folder.resolve("new/home"))).isEqualTo("rwx------");
    }

    @Test
    void the_admin_token_is_made_once_and_kept_secret() throws Exception {
        Home home = Home.open(folder.resolve("home"));

        AdminToken first = home.adminToken();
        AdminToken second = home.adminToken();

        assertThat(first.madeNow()).isTrue();
        assertThat(first.value()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(permissions(first.file())).isEqualTo("rw-------");
        assertThat(second.madeNow()).isFalse();
        assertThat(second.value()).isEqualTo(first.value());
        assertThat(first.toString()).doesNotContain(first.value());
    }

    @Test
    void the_master_key_has_256_bits_and_is_kept_secret() throws Exception {
        Path file = folder.resolve("master-key");

        Home.ensureMasterKey(file);
        String made = Files.readString(file).strip();
        Home.ensureMasterKey(file);

        assertThat(Base64.getDecoder().decode(made)).hasSize(32);
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(Files.readString(file).strip()).isEqualTo(made);
    }

    @Test
    void a_file_that_is_no_master_key_is_refused_and_kept() throws Exception {
        Path file = Files.writeString(folder.resolve("master-key"), "c2hvcnQ=");

        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> Home.ensureMasterKey(file))
                .withMessage("DIARY_MASTER_KEY_FILE must hold 32 bytes in base64: " + file + ".");
        assertThat(file).hasContent("c2hvcnQ=");
    }

    @Test
    void a_data_directory_below_a_file_is_refused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> Home.open(file.resolve("home")))
                .withMessageStartingWith("DIARY_HOME names a folder that cannot be made or written: ");
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
