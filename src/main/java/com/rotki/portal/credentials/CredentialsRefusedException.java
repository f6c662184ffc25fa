package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import com.rotki.portal.platform.RequestId;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** API credentials are not created or changed, or no longer authenticate a request. */
public final class CredentialsRefusedException extends DomainException {

    private static final Logger LOG = LoggerFactory.getLogger(CredentialsRefusedException.class);

    /** There are none. */
    public static final RefusalReason MISSING = RefusalReason.of("credentials.missing");

    /** There are some already. */
    public static final RefusalReason EXIST = RefusalReason.of("credentials.exist");

    /** They are not those that the page showed when its owner decided: another page was faster. */
    public static final RefusalReason CHANGED = RefusalReason.of("credentials.changed");

    /** They were frozen while a request signed with them was under way. */
    public static final RefusalReason FROZEN = RefusalReason.of("credentials.frozen");

    /** Their owner replaced them while a request signed with them was under way. */
    public static final RefusalReason REGENERATED = RefusalReason.of("credentials.regenerated");

    /** The staff ended them while a request signed with them was under way. */
    public static final RefusalReason ENDED = RefusalReason.of("credentials.ended");

    /** Their sealed secret cannot be opened: its row was changed in the database, or moved (requirement A2). */
    public static final RefusalReason UNREADABLE = RefusalReason.of("credentials.unreadable");

    private CredentialsRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    static CredentialsRefusedException missing() {
        return new CredentialsRefusedException(MISSING);
    }

    static CredentialsRefusedException exist() {
        return new CredentialsRefusedException(EXIST);
    }

    static CredentialsRefusedException changed() {
        return new CredentialsRefusedException(CHANGED);
    }

    static CredentialsRefusedException frozen() {
        return new CredentialsRefusedException(FROZEN);
    }

    /** Its texts get: the day. */
    static CredentialsRefusedException replaced(Instant endedAt, boolean byStaff) {
        return new CredentialsRefusedException(byStaff ? ENDED : REGENERATED, Dates.dayOf(endedAt));
    }

    /**
     * Says in the log, under the reference that its text gets, whose row it is: somebody has to look at the database.
     */
    static CredentialsRefusedException unreadable(AccountId account) {
        LOG.error("The API Secret of account {} cannot be opened: its row was changed or moved", account);
        return new CredentialsRefusedException(UNREADABLE, RequestId.current().orElse("–"));
    }
}
