package com.rotki.portal.backup;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.blobstore.BlobGarbageCollector;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ErasedData;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes all backups of an account, kept ones and those under way. */
@Component
class BackupErasure implements ErasedData {

    private final Versions versions;
    private final BackupUploadRepository uploads;
    private final BlobGarbageCollector garbage;
    private final AccountLock lock;

    BackupErasure(Versions versions, BackupUploadRepository uploads, BlobGarbageCollector garbage, AccountLock lock) {
        this.versions = versions;
        this.uploads = uploads;
        this.garbage = garbage;
        this.lock = lock;
    }

    /** Deletes them with the account, and what became of each upload. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(AccountId account) {
        versions.deleteAll(account);
        delete(uploads.findByAccountId(account.value()));
    }

    /** Deletes them from an account that stays, whose ended uploads can still be looked up; returns how many were kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteAll(AccountId account) {
        lock.acquire(account);
        delete(uploads.findByAccountIdAndStateIn(account.value(), UploadState.UNDER_WAY));
        return versions.deleteAll(account);
    }

    private void delete(List<BackupUpload> some) {
        for (BackupUpload upload : some) {
            if (upload.underWay()) {
                upload.blobKey().ifPresent(garbage::add);
            }
            uploads.delete(upload);
        }
    }
}
