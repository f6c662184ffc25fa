package com.rotki.portal.blobstore;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** Makes one file of the files of chunks, which stay. */
final class BlobAssembly {

    private final Path folder;
    private final List<Path> chunks;

    private BlobAssembly(Path folder, List<Path> chunks) {
        this.folder = folder;
        this.chunks = chunks;
    }

    /** Looks for what the receipts stand for in {@code folder}. */
    static BlobAssembly of(List<Receipt> receipts, Path folder) {
        return new BlobAssembly(
                folder,
                receipts.stream().map(receipt -> fileOf(receipt, folder)).toList());
    }

    /** Gives all bytes, in the order of the receipts, the name {@code whole} at once. */
    void into(Path whole) throws IOException {
        // its own name: two that assemble at once must not get at each other's bytes
        Path unfinished = folder.resolve(UUID.randomUUID() + BlobFiles.UNFINISHED);
        try (FileChannel target = DurableFiles.create(unfinished)) {
            for (Path chunk : chunks) {
                append(chunk, target);
            }
            target.force(true);
            DurableFiles.rename(unfinished, whole);
        } catch (IOException | RuntimeException failed) {
            DurableFiles.removeUnfinished(unfinished, failed);
            throw failed;
        }
    }

    private static Path fileOf(Receipt receipt, Path folder) {
        BlobKeys.checked(receipt.tag());
        return folder.resolve(receipt.toString());
    }

    private static void append(Path chunk, FileChannel target) throws IOException {
        try (FileChannel source = FileChannel.open(chunk, StandardOpenOption.READ)) {
            long size = source.size();
            for (long done = 0; done < size; ) {
                long moved = source.transferTo(done, size - done, target);
                if (moved <= 0) {
                    throw new EOFException("A chunk became shorter while it was read");
                }
                done += moved;
            }
        }
    }
}
