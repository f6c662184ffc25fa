package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sealed API Secret can not be opened: its row was changed in the database, or moved from another account's
 * (requirement A2). Its text gets: the reference under which the log names the row.
 */
public final class UnreadableSecretException extends DomainException {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableSecretException.class);

    private UnreadableSecretException() {
        super(CredentialsRefusedException.Reason.UNREADABLE, RequestId.current().orElse("–"));
    }

    /** Says in the log, under the reference, whose row it is: somebody has to look at the database. */
    static UnreadableSecretException of(AccountId account) {
        LOG.error("The API Secret of account {} cannot be opened: its row was changed or moved", account);
        return new UnreadableSecretException();
    }
}
