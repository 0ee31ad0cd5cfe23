package org.schooldiary.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.StringJoiner;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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

    private static final String LIBRARIES = "MICRO-INF/runtime/";

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

    /** Unpacks the jar into a folder; files there are replaced. */
    void unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("runtime"));
        StringJoiner classPath = new StringJoiner(" ");
        try (JarFile packed = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = packed.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.startsWith(LIBRARIES) && !entry.isDirectory()) {
                    String library = "runtime/" + name.substring(LIBRARIES.length());
                    copy(packed, entry, folder.resolve(library));
                    classPath.add(library);
                } else if (name.equals(APPLICATION)) {
                    copy(packed, entry, folder.resolve(APPLICATION));
                }
            }
            writeLaunchJar(packed, folder.resolve("launch.jar"), classPath.toString());
        }
    }

    private static void copy(JarFile packed, JarEntry entry, Path target) throws IOException {
        try (InputStream content = packed.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void writeLaunchJar(JarFile packed, Path target, String classPath) throws IOException {
        Manifest manifest = new Manifest(packed.getManifest());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        try (OutputStream file = Files.newOutputStream(target);
                JarOutputStream launch = new JarOutputStream(file, manifest)) {
            for (Enumeration<JarEntry> entries = packed.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                String name = entry.getName();
                boolean elsewhere =
                        name.startsWith(LIBRARIES) || name.equals(APPLICATION) || name.equals(JarFile.MANIFEST_NAME);
                if (!elsewhere && !entry.isDirectory()) {
                    launch.putNextEntry(new ZipEntry(name));
                    try (InputStream content = packed.getInputStream(entry)) {
                        content.transferTo(launch);
                    }
                    launch.closeEntry();
                }
            }
        }
    }
}
