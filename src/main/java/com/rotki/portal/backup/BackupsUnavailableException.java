package com.rotki.portal.backup;

import com.rotki.portal.platform.DomainException;

/** The store of backups does not work at the moment. What is kept stays as it is. */
public final class BackupsUnavailableException extends DomainException {

    BackupsUnavailableException(Throwable cause) {
        super("backup.unavailable");
        initCause(cause);
    }
}
