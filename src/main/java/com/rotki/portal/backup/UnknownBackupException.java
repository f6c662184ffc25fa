package com.rotki.portal.backup;

import com.rotki.portal.platform.DomainException;

/** The account has no such version of its backup, or has it no more. */
public final class UnknownBackupException extends DomainException {

    UnknownBackupException() {
        super("backup.unknown");
    }
}
