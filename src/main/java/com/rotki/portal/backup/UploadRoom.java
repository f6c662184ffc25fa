package com.rotki.portal.backup;

import com.rotki.portal.blobstore.BlobGarbageCollector;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.AccountEntitlements;
import com.rotki.portal.subscription.Entitlements;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether there is room for another upload, and frees the room of abandoned ones. */
@Component
class UploadRoom {

    /** More than the devices of one account ever send at once. */
    private static final int MOST_UNDER_WAY = 10;

    private final BackupUploadRepository uploads;
    private final AccountEntitlements entitlements;
    private final BlobGarbageCollector garbage;
    private final BackupSettings settings;

    UploadRoom(
            BackupUploadRepository uploads,
            AccountEntitlements entitlements,
            BlobGarbageCollector garbage,
            BackupSettings settings) {
        this.uploads = uploads;
        this.entitlements = entitlements;
        this.garbage = garbage;
        this.settings = settings;
    }

    /**
     * Requires room for a new upload, and interrupts abandoned ones. So is an orphan: the app resends a first chunk
     * without the id that the lost answer gave to its upload.
     *
     * @throws UploadRefusedException if it is larger than the tier or, with other uploads under way, than the quota allows
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void interruptAbandonedAndRequireRoom(AccountId account, UploadChunk first, Instant now) {
        Entitlements allowed = entitlements.of(account);
        allowed.requireActive();
        int mib = allowed.tier().maxBackupSizeMb();
        if (mib == 0) {
            throw UploadRefusedException.notIncluded();
        }
        if (first.totalSize() > settings.largest(mib)) {
            throw UploadRefusedException.tooLarge(first.totalSize(), settings.largest(mib));
        }
        long underWay = 0;
        int number = 0;
        for (BackupUpload other : uploads.findByAccountIdAndStateIn(account.value(), UploadState.UNDER_WAY)) {
            boolean orphan = other.isOfSameFile(first) && other.chunks() <= 1;
            boolean open = other.state() == UploadState.OPEN;
            if (open && (orphan || other.abandoned(now))) {
                other.interrupt();
                other.blobKey().ifPresent(garbage::add);
            } else if (!other.abandoned(now)) {
                underWay += other.totalSize();
                number++;
            }
        }
        if (number >= MOST_UNDER_WAY || underWay + first.totalSize() > settings.quota(mib)) {
            throw UploadRefusedException.quotaExceeded(settings.quota(mib));
        }
    }
}
