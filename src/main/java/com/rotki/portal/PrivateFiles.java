package com.rotki.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files that nobody but the portal's own user may read, where the file system knows about users. */
final class PrivateFiles {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /** Makes the folder, for its owner only, if it is not there. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, attributes(folder, FOLDER));
        }
    }

    /** Makes an empty file, for its owner only, if it is not there. */
    static void makeFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, attributes(file, FILE));
        }
    }

    /** Takes from everybody but the owner what they may do with a file, or a folder and all that is in it. */
    static void tighten(Path path) throws IOException {
        if (!Files.exists(path) || !isPosix(path)) {
            return;
        }
        List<Path> loose;
        try (Stream<Path> found = Files.walk(path)) {
            loose = found.filter(PrivateFiles::isLoose).toList();
        }
        for (Path each : loose) {
            Files.setPosixFilePermissions(each, Files.isDirectory(each) ? FOLDER : FILE);
        }
    }

    private static boolean isLoose(Path path) {
        try {
            return !Files.isSymbolicLink(path) && !FOLDER.containsAll(Files.getPosixFilePermissions(path));
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
