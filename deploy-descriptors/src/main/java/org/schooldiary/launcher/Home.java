package org.schooldiary.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The data directory, its secrets and the lock that keeps a second server out of it. */
final class Home {
    private static final int MASTER_KEY_BYTES = 32;
    private static final int TOKEN_BYTES = 24;

    private final Path folder;

    /** Held open until the process ends; the operating system frees it then, however the process ends. */
    private @Nullable FileLock lock;

    private Home(Path folder) {
        this.folder = folder;
    }

    static Home open(Path folder) throws WrongSetting {
        try {
            if (!Files.isDirectory(folder)) {
                Path parent = folder.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.createDirectory(folder, onlyOwner(folder, "rwx------"));
            }
            Files.createDirectories(folder.resolve("run"), onlyOwner(folder, "rwx------"));
        } catch (IOException failure) {
            throw new WrongSetting(Setting.DIARY_HOME, "names a folder that cannot be made or written: " + folder);
        }
        return new Home(folder);
    }

    private static FileAttribute<?>[] onlyOwner(Path near, String permissions) {
        Path existing = near;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        boolean posix = existing != null
                && existing.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Folder for what a running server writes and a later one may throw away. */
    Path run() {
        return folder.resolve("run");
    }

    /** Takes the folder for this process. */
    void lock() throws StartRefused, IOException {
        FileChannel file = FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = file.tryLock();
        if (lock == null) {
            file.close();
            throw new StartRefused("DIARY_HOME: another School Diary already runs on " + folder + ".");
        }
    }

    /** The token kept in this folder, made now if there is none. */
    AdminToken adminToken() throws IOException {
        Path file = folder.resolve("admin-token");
        if (Files.exists(file)) {
            return new AdminToken(Files.readString(file).strip(), file, false);
        }
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
        writeSecret(file, token);
        return new AdminToken(token, file, true);
    }

    /**
     * Makes the key that encrypts the tool's private keys, unless it is there.
     *
     * @throws WrongSetting if the file is there and is no such key
     */
    static void ensureMasterKey(Path file) throws WrongSetting {
        try {
            if (!Files.exists(file)) {
                writeSecret(file, Base64.getEncoder().encodeToString(random(MASTER_KEY_BYTES)));
            }
            if (Base64.getDecoder().decode(Files.readString(file).strip()).length != MASTER_KEY_BYTES) {
                throw new WrongSetting(Setting.DIARY_MASTER_KEY_FILE, "must hold 32 bytes in base64: " + file);
            }
        } catch (IOException unreadable) {
            throw new WrongSetting(Setting.DIARY_MASTER_KEY_FILE, "names a file that cannot be read or made: " + file);
        } catch (IllegalArgumentException notBase64) {
            throw new WrongSetting(Setting.DIARY_MASTER_KEY_FILE, "must hold 32 bytes in base64: " + file);
        }
    }

    private static byte[] random(int bytes) {
        byte[] secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** Written beside and moved, so that a start that is cut short leaves no half secret. */
    private static void writeSecret(Path file, String secret) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, onlyOwner(file, "rw-------"));
        Files.writeString(unfinished, secret + "\n", StandardCharsets.US_ASCII);
        Files.move(unfinished, file);
    }
}
