package com.rotki.portal.backup;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The current account's backup, for the desktop app: one, which it takes as a whole and replaces as a whole. */
@Service
@NameOnRecord("AppBackupService")
@PreAuthorize(Permissions.READ_BACKUPS)
@Transactional(readOnly = true)
public class AppBackupService {

    private final UploadTransactions desk;
    private final UploadRefusals refusals;
    private final Versions versions;
    private final BackupBytes bytes;
    private final CurrentActor currentActor;

    AppBackupService(
            UploadTransactions desk,
            UploadRefusals refusals,
            Versions versions,
            BackupBytes bytes,
            CurrentActor currentActor) {
        this.desk = desk;
        this.refusals = refusals;
        this.versions = versions;
        this.bytes = bytes;
        this.currentActor = currentActor;
    }

    /** Describes the current backup; empty if there is none. */
    public Optional<BackupMetadata> current() {
        return versions.current(currentActor.account()).map(BackupVersion::metadata);
    }

    /** Returns the current backup; empty if there is none. */
    @PreAuthorize(Permissions.READ_BACKUP_CONTENT)
    public Optional<BackupContent> content() {
        return versions.current(currentActor.account()).map(bytes::content);
    }

    /**
     * Takes a chunk. With the last one the file is checked and becomes the current backup at once; until then, and if it
     * is not what was signed, the one before stays. What may not be uploaded is refused before {@code content} is read.
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
                ? desk.checkAgain(actor, plan.upload())
                : desk.received(actor, plan, bytes.write(plan.blobKey(), plan.number(), chunk, content));
        if (all.isEmpty()) {
            return new UploadResult(name, chunk.range().last());
        }
        if (!finish(actor, plan, all.get())) {
            throw UploadRefusedException.hashMismatch();
        }
        return new UploadResult(name, true);
    }

    /** Whether the store failed or the database: the chunks are there, and the last one sent again finishes. */
    private boolean finish(Actor actor, UploadPlan plan, List<String> receipts) {
        try {
            StoredBlob stored = bytes.complete(Objects.requireNonNull(plan.blobKey()), receipts);
            return desk.finish(actor, plan.upload(), stored);
        } catch (RuntimeException failed) {
            beside(failed, () -> desk.reopen(actor, plan.upload()));
            throw failed;
        }
    }

    /** Does what is due after a failure; should it fail too, the first failure is the one that is told. */
    private static void beside(RuntimeException failure, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private UploadPlan plan(Actor actor, UploadChunk chunk) {
        if (chunk.uploadId() != null) {
            return desk.goOn(actor, uploadId(chunk.uploadId()), chunk);
        }
        try {
            desk.require(actor, chunk);
            return desk.begin(actor, chunk, bytes.begin());
        } catch (UploadRefusedException refused) {
            beside(refused, () -> refusals.keep(actor, chunk, refused.code()));
            throw refused;
        }
    }

    private static UUID uploadId(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException notOurs) {
            throw UploadRefusedException.unknownUpload();
        }
    }
}
