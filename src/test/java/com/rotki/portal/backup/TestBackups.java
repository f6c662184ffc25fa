package com.rotki.portal.backup;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.blobstore.StoredBlob;
import com.rotki.portal.platform.AccountId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Uploads backups as an account's app does, without the network. */
@Component
public class TestBackups {

    /** Bytes of a chunk. */
    public static final int CHUNK = 1000;

    private final AppBackupService backups;
    private final TestAccounts accounts;

    TestBackups(AppBackupService backups, TestAccounts accounts) {
        this.backups = backups;
        this.accounts = accounts;
    }

    /** Returns a file that differs by its seed. */
    public static byte[] file(int seed, int size) {
        byte[] file = new byte[size];
        new Random(seed).nextBytes(file);
        return file;
    }

    /** Uploads all of a file. */
    public void upload(AccountId account, byte[] file) {
        begin(account, file, file.length);
    }

    /** Uploads the chunks of a file that begin before {@code until}; returns the name of the upload. */
    public String begin(AccountId account, byte[] file, int until) {
        return accounts.asApp(account, () -> {
            String name = null;
            for (int start = 0; start < until; start += CHUNK) {
                name = send(file, start, name, hash(file));
            }
            return Objects.requireNonNull(name);
        });
    }

    /** Uploads a file that is not what was signed. */
    public void uploadDamaged(AccountId account, byte[] file) {
        accounts.asApp(account, () -> send(file, 0, null, hash(file(0, 1))));
    }

    private static String hash(byte[] file) {
        try {
            return StoredBlob.of(new ByteArrayInputStream(file)).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(byte[] file, int start, @Nullable String name, String hash) {
        int end = Math.min(file.length, start + CHUNK);
        var chunk = new UploadChunk(
                name,
                hash,
                1_700_000_000,
                file.length,
                new UploadChunk.Range(start, end - 1L, file.length),
                "rotki/1.44.0");
        try {
            return backups.upload(chunk, new ByteArrayInputStream(file, start, end - start))
                    .uploadId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
