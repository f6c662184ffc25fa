package com.rotki.portal.backup;

import com.rotki.portal.platform.DomainException;

/** The current version is not deleted alone: the app would find nothing where its owner believes a backup. */
public final class CurrentBackupException extends DomainException {

    CurrentBackupException() {
        super("backup.is-current");
    }
}
