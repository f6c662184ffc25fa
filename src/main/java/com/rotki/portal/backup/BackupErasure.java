package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes all of an account's backups, whole ones and those under way, with the account. */
@Component
class BackupErasure {

    private final Versions versions;
    private final BackupUploadRepository uploads;
    private final BlobGarbageCollector waste;

    BackupErasure(Versions versions, BackupUploadRepository uploads, BlobGarbageCollector waste) {
        this.versions = versions;
        this.uploads = uploads;
        this.waste = waste;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(AccountId account) {
        versions.deleteAll(account);
        uploads.findByAccountId(account.value()).forEach(upload -> {
            if (upload.underWay()) {
                upload.blobKey().ifPresent(waste::add);
            }
            uploads.delete(upload);
        });
    }
}
