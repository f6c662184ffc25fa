package com.rotki.portal.credentials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the data encryption key, or makes one where that is wanted. */
final class DataKeySource {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final EncryptionSettings settings;
    private final SecureRandom random;

    DataKeySource(EncryptionSettings settings, SecureRandom random) {
        this.settings = settings;
        this.random = random;
    }

    /**
     * Returns the key.
     *
     * @throws DataKeyException if there is no key, two of them, or one that is not Base64 of exactly 32 bytes
     */
    DataKey find() {
        String key = blankToNull(settings.key());
        Path file = settings.keyFile();
        if (key != null && file != null) {
            throw new DataKeyException("The data encryption key is given twice, by portal.encryption.key and"
                    + " portal.encryption.key-file: leave one of them out.");
        }
        if (key != null) {
            return parse(key, "the setting portal.encryption.key");
        }
        if (file == null) {
            throw new DataKeyException("The data encryption key is missing.");
        }
        if (!Files.exists(file)) {
            if (!settings.generate()) {
                throw new DataKeyException("The data encryption key is missing: there is no file %s.".formatted(file));
            }
            return generate(file);
        }
        return read(file);
    }

    private static DataKey read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.US_ASCII).strip(), "the file " + file);
        } catch (IOException unreadable) {
            throw new DataKeyException("The data encryption key in %s cannot be read.".formatted(file), unreadable);
        }
    }

    private static DataKey parse(String text, String where) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            // not the cause: its message quotes the text
            throw new DataKeyException("The data encryption key in %s is not Base64.".formatted(where));
        }
        if (bytes.length != DataKey.BYTES) {
            throw new DataKeyException("The data encryption key in %s is too %s: it has %d bytes and needs %d."
                    .formatted(where, bytes.length < DataKey.BYTES ? "short" : "long", bytes.length, DataKey.BYTES));
        }
        return DataKey.of(bytes);
    }

    private DataKey generate(Path file) {
        byte[] bytes = new byte[DataKey.BYTES];
        random.nextBytes(bytes);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file))) {
                channel.write(StandardCharsets.US_ASCII.encode(
                        Base64.getEncoder().encodeToString(bytes) + System.lineSeparator()));
            }
        } catch (IOException unwritable) {
            throw new DataKeyException("No data encryption key can be written to %s.".formatted(file), unwritable);
        }
        return DataKey.of(bytes);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
