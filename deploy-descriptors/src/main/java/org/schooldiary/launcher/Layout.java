package org.schooldiary.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.StringJoiner;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * Where the server's classes are: packed in {@code school-diary.jar}, or unpacked in a folder for the start script.
 *
 * <p>Unpacked, they are on Java's own class path, and only classes found there can come from a class-data sharing archive.
 * The folder holds {@code launch.jar} (this launcher and the names of all libraries), {@code runtime/} and the
 * application.
 */
final class Layout {
    /** The application, in the jar and in the folder. */
    static final String APPLICATION = "ROOT.war";

    private static final String SERVER = "MICRO-INF/runtime/";

    private final Path jar;

    private Layout(Path jar) {
        this.jar = jar;
    }

    /** The one this launcher was loaded from. */
    static Layout current() throws IOException {
        try {
            return new Layout(Path.of(Layout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException malformed) {
            throw new IOException("the place of the jar has no proper name", malformed);
        }
    }

    boolean unpacked() {
        return Files.isDirectory(jar.resolveSibling("runtime")) && Files.isRegularFile(jar.resolveSibling(APPLICATION));
    }

    /** The jar of the launcher. */
    Path jar() {
        return jar;
    }

    Path folder() {
        return jar.toAbsolutePath().getParent();
    }

    /** The application as a file; null where it is still inside the jar. */
    @Nullable Path application() {
        return unpacked() ? folder().resolve(APPLICATION) : null;
    }

    /**
     * Unpacks the jar into a folder.
     *
     * <p>A file that is there already with the same content is left alone, with its time: an archive of classes stays
     * good for the libraries it was made from, even when the application has changed.
     */
    void unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("runtime"));
        StringJoiner classPath = new StringJoiner(" ");
        try (JarFile packed = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(packed.entries())) {
                String name = entry.getName();
                if (isLibrary(name)) {
                    String library = "runtime/" + name.substring(SERVER.length());
                    put(packed, entry, folder.resolve(library));
                    classPath.add(library);
                } else if (name.equals(APPLICATION)) {
                    put(packed, entry, folder.resolve(APPLICATION));
                }
            }
            byte[] launch = launchJar(packed, classPath.toString());
            Path target = folder.resolve("launch.jar");
            if (!Files.exists(target) || !Arrays.equals(launch, Files.readAllBytes(target))) {
                Files.write(target, launch);
            }
        }
    }

    private static boolean isLibrary(String name) {
        return name.startsWith(SERVER) && name.endsWith(".jar");
    }

    private static void put(JarFile packed, JarEntry entry, Path target) throws IOException {
        if (Files.exists(target) && Files.size(target) == entry.getSize() && checksum(target) == entry.getCrc()) {
            return;
        }
        try (InputStream content = packed.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        return sum.getValue();
    }

    private static byte[] launchJar(JarFile packed, String classPath) throws IOException {
        Manifest manifest = new Manifest(packed.getManifest());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream launch = new JarOutputStream(bytes)) {
            launch.putNextEntry(dated(JarFile.MANIFEST_NAME));
            manifest.write(launch);
            for (JarEntry entry : Collections.list(packed.entries())) {
                String name = entry.getName();
                if (isLibrary(name)
                        || name.equals(APPLICATION)
                        || name.startsWith("META-INF/")
                        || name.equals(SERVER)) {
                    continue;
                }
                // The server asks the class path itself for its resource adapters.
                launch.putNextEntry(dated(name.startsWith(SERVER) ? name.substring(SERVER.length()) : name));
                try (InputStream content = packed.getInputStream(entry)) {
                    content.transferTo(launch);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** The same content gives the same bytes: every entry has one and the same time. */
    private static ZipEntry dated(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        return entry;
    }
}
