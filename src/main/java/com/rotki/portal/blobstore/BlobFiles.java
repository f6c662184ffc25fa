package com.rotki.portal.blobstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the files of blobs are below the directory of backups: chunks of open blobs in {@code incoming/<key>/}, whole
 * blobs in {@code backups/<first two characters of the key>/<key>}.
 */
final class BlobFiles {

    /** Ends the names of files whose bytes may not all be there. */
    static final String UNFINISHED = ".part";

    private final Path incoming;
    private final Path backups;

    /**
     * Makes the directories, where they are missing, and tries whether they can be written.
     *
     * <p>That happens at the start only: when they vanish later, a volume was lost, and what would be written in their
     * place would be lost with its return.
     *
     * @throws IOException if nothing can be written there
     */
    BlobFiles(Path directory) throws IOException {
        Path place = directory.toAbsolutePath().normalize();
        this.incoming = place.resolve("incoming");
        this.backups = place.resolve("backups");
        DurableFiles.makeDirectories(place);
        for (Path part : List.of(incoming, backups)) {
            DurableFiles.makeDirectory(part);
            Path probe = part.resolve("probe" + UNFINISHED);
            DurableFiles.remove(probe);
            DurableFiles.create(probe).close();
            DurableFiles.remove(probe);
        }
    }

    /** The directory of an open blob's chunks. */
    Path chunksOf(String key) {
        return incoming.resolve(BlobKeys.checked(key));
    }

    /** The directory of a whole blob's file, and of some others: a directory with all of them would be slow. */
    Path shelfOf(String key) {
        return backups.resolve(BlobKeys.checked(key).substring(0, 2));
    }

    /** The file of a whole blob. */
    Path wholeOf(String key) {
        return shelfOf(key).resolve(key);
    }

    /** Returns the keys of blobs, whole or not, last written to before {@code instant}. Other files are left out. */
    List<String> keysOlderThan(Instant instant) throws IOException {
        List<Path> found = new ArrayList<>(DurableFiles.list(incoming));
        for (Path shelf : DurableFiles.list(backups)) {
            if (Files.isDirectory(shelf)) {
                found.addAll(DurableFiles.list(shelf));
            }
        }
        List<String> keys = new ArrayList<>();
        for (Path path : found) {
            String name = path.getFileName().toString();
            if (BlobKeys.isKey(name) && writtenBefore(instant, path)) {
                keys.add(name);
            }
        }
        return keys.stream().distinct().toList();
    }

    private static boolean writtenBefore(Instant instant, Path path) throws IOException {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(instant);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }
}
