package com.rotki.portal.backup;

import com.rotki.portal.backup.UploadTransactions.UploadPlan;
import com.rotki.portal.blobstore.StoredBlob;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The current account's backup, for the desktop app, which downloads and replaces it as a whole. */
@Service
@NameOnRecord("AppBackupService")
@PreAuthorize(Permissions.READ_BACKUPS)
@Transactional(readOnly = true)
public class AppBackupService {

    private final UploadStart start;
    private final UploadTransactions transactions;
    private final UploadEnding ending;
    private final Versions versions;
    private final BackupBytes bytes;
    private final CurrentActor currentActor;

    AppBackupService(
            UploadStart start,
            UploadTransactions transactions,
            UploadEnding ending,
            Versions versions,
            BackupBytes bytes,
            CurrentActor currentActor) {
        this.start = start;
        this.transactions = transactions;
        this.ending = ending;
        this.versions = versions;
        this.bytes = bytes;
        this.currentActor = currentActor;
    }

    /** Describes the current backup, if there is one. */
    public Optional<Metadata> current() {
        return versions.current(currentActor.account()).map(BackupVersion::metadata);
    }

    /** Returns the current backup, if there is one. */
    @PreAuthorize(Permissions.READ_BACKUP_CONTENT)
    public Optional<BackupContent> content() {
        return versions.current(currentActor.account()).map(bytes::content);
    }

    /**
     * Takes a chunk. With the last one the file is checked and becomes the current backup at once; until then, and if it
     * is not what was signed, the one before stays. An upload that is not allowed is refused before {@code content} is
     * read.
     *
     * @param content of the chunk; read to their end unless the chunk is refused or not needed
     * @throws UploadRefusedException with a code that begins with {@code backup.} and says why
     * @throws com.rotki.portal.subscription.SubscriptionInactiveException ({@code subscription.inactive})
     * @throws BackupRefusedException ({@code backup.unavailable})
     * @throws IOException if the sender stopped in the middle
     */
    @PreAuthorize(Permissions.UPLOAD_BACKUPS)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UploadResult upload(UploadChunk chunk, InputStream content) throws IOException {
        Actor actor = currentActor.require();
        UploadPlan plan = plan(actor, chunk);
        String name = plan.upload().toString();
        if (plan.blobKey() == null) {
            return new UploadResult(name, chunk.range().last());
        }
        Optional<List<String>> all = plan.allThere()
                ? transactions.checkAgain(actor, plan.upload())
                : transactions.received(actor, plan, bytes.write(plan.blobKey(), plan.number(), chunk, content));
        if (all.isEmpty()) {
            return new UploadResult(name, chunk.range().last());
        }
        if (!finish(actor, plan, all.get())) {
            throw UploadRefusedException.hashMismatch();
        }
        return new UploadResult(name, true);
    }

    /** Reopens the upload if the store or the database fails: all chunks are there, so resending the last one finishes it. */
    private boolean finish(Actor actor, UploadPlan plan, List<String> receipts) {
        try {
            StoredBlob stored = bytes.complete(Objects.requireNonNull(plan.blobKey()), receipts);
            return transactions.finish(actor, plan.upload(), stored);
        } catch (RuntimeException failed) {
            beside(failed, () -> transactions.reopen(actor, plan.upload()));
            throw failed;
        }
    }

    /** Cleans up after a failure. Should that fail too, the first failure is the one that is reported. */
    private static void beside(RuntimeException failure, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private UploadPlan plan(Actor actor, UploadChunk chunk) {
        return chunk.uploadId() != null
                ? transactions.next(actor, uploadId(chunk.uploadId()), chunk)
                : begin(actor, chunk);
    }

    private UploadPlan begin(Actor actor, UploadChunk chunk) {
        UploadPlan plan;
        try {
            plan = start.begin(actor, chunk);
        } catch (UploadRefusedException refused) {
            beside(refused, () -> start.keepRefusal(actor, chunk, refused.code()));
            throw refused;
        }
        try {
            bytes.begin(Objects.requireNonNull(plan.blobKey()));
            return plan;
        } catch (RuntimeException failed) {
            beside(failed, () -> ending.forget(plan.upload()));
            throw failed;
        }
    }

    private static UUID uploadId(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException notOurs) {
            throw UploadRefusedException.unknownUpload();
        }
    }

    /**
     * The metadata of the current backup, as the app asks for them.
     *
     * @param uploadedAt when the server had all of it
     * @param lastModified unix seconds, exactly as the app said
     * @param fileHash base64 of the SHA-256 of the bytes
     * @param size in bytes
     */
    public record Metadata(Instant uploadedAt, long lastModified, String fileHash, long size) {}

    /**
     * The result of a chunk.
     *
     * @param uploadId names the upload in the calls that follow
     * @param complete whether the whole file is there, is what was signed and is the current backup
     */
    public record UploadResult(String uploadId, boolean complete) {}
}
