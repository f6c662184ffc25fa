package com.rotki.portal.credentials;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RequestId;

/**
 * The sealed API Secret can not be opened: its row was changed in the database, or moved from another account's
 * (requirement A2). Its text gets: the reference under which the log names the row.
 */
public final class UnreadableSecretException extends DomainException {

    UnreadableSecretException() {
        super("credentials.unreadable", RequestId.current().orElse("–"));
    }
}
