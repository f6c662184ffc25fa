package com.rotki.portal.blobstore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Changes to files that a power cut does not undo, for their owner only (0600, directories 0700). Where the file system
 * knows no such permissions (Windows) there are none, and directories cannot be forced to the disk.
 */
final class DurableFiles {

    private DurableFiles() {}

    /** Makes a directory in one that exists, unless it is there. */
    static void makeDirectory(Path directory) throws IOException {
        try {
            Files.createDirectory(directory, ownerOnly(directory, "rwx------"));
            forceDirectory(parentOf(directory));
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(directory)) {
                throw there;
            }
        }
    }

    /** Makes a directory and those above it, unless they are there. */
    static void makeDirectories(Path directory) throws IOException {
        Files.createDirectories(directory, ownerOnly(directory, "rwx------"));
    }

    /** Opens a file for writing that must not be there yet. */
    static FileChannel create(Path file) throws IOException {
        return create(file, Set.of());
    }

    /** Opens a file for writing, and as {@code more} says, that must not be there yet. */
    static FileChannel create(Path file, Set<StandardOpenOption> more) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        options.addAll(more);
        return FileChannel.open(file, options, ownerOnly(file, "rw-------"));
    }

    /** Gives a file that was forced to the disk its name, in one step. */
    static void rename(Path file, Path name) throws IOException {
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
        forceDirectory(parentOf(name));
    }

    /** Returns what is in a directory, which may be gone. */
    static List<Path> list(Path directory) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            entries.forEach(found::add);
        } catch (NoSuchFileException gone) {
            return List.of();
        }
        return found;
    }

    /** Removes a file, or a directory that has only files, unless it is gone. */
    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path file : list(path)) {
                Files.deleteIfExists(file);
            }
        }
        if (Files.deleteIfExists(path)) {
            forceDirectory(parentOf(path));
        }
    }

    /** Removes a file that never got its final name. If even that fails, {@code why} says so too. */
    static void removeUnfinished(Path file, Exception why) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            why.addSuppressed(stays);
        }
    }

    private static void forceDirectory(Path directory) throws IOException {
        if (posix(directory)) {
            try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
                opened.force(true);
            }
        }
    }

    private static Path parentOf(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("Nothing is stored in the root directory itself");
        }
        return parent;
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return posix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
