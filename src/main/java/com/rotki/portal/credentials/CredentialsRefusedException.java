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

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** There are none. */
        MISSING("credentials.missing"),
        /** There are some already. */
        EXIST("credentials.exist"),
        /** They are not those that the page showed when its owner decided: another page was faster. */
        CHANGED("credentials.changed"),
        /** They were frozen while a request signed with them was under way. */
        FROZEN("credentials.frozen"),
        /** Their owner replaced them while a request signed with them was under way. */
        REGENERATED("credentials.regenerated"),
        /** The staff ended them while a request signed with them was under way. */
        ENDED("credentials.ended"),
        /** Their sealed secret cannot be opened: its row was changed in the database, or moved (requirement A2). */
        UNREADABLE("credentials.unreadable");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private CredentialsRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    static CredentialsRefusedException missing() {
        return new CredentialsRefusedException(Reason.MISSING);
    }

    static CredentialsRefusedException exist() {
        return new CredentialsRefusedException(Reason.EXIST);
    }

    static CredentialsRefusedException changed() {
        return new CredentialsRefusedException(Reason.CHANGED);
    }

    static CredentialsRefusedException frozen() {
        return new CredentialsRefusedException(Reason.FROZEN);
    }

    /** Its texts get: the day. */
    static CredentialsRefusedException replaced(Instant endedAt, boolean byStaff) {
        return new CredentialsRefusedException(byStaff ? Reason.ENDED : Reason.REGENERATED, Dates.dayOf(endedAt));
    }

    /**
     * Says in the log, under the reference that its text gets, whose row it is: somebody has to look at the database.
     */
    static CredentialsRefusedException unreadable(AccountId account) {
        LOG.error("The API Secret of account {} cannot be opened: its row was changed or moved", account);
        return new CredentialsRefusedException(
                Reason.UNREADABLE, RequestId.current().orElse("–"));
    }
}
