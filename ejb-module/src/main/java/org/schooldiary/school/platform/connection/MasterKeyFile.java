package org.schooldiary.school.platform.connection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.schooldiary.lti.keys.MasterKey;

/** The file with the secret that seals the tool's private keys: 32 bytes in base64, readable by its owner only. */
final class MasterKeyFile {
    private MasterKeyFile() {}

    /** Reads the secret, made first where there is no file so far. */
    static MasterKey at(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return new MasterKey(Base64.getDecoder().decode(Files.readString(file).strip()));
    }

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[MasterKey.BYTES];
        new SecureRandom().nextBytes(secret);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(secret), StandardOpenOption.CREATE_NEW);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
