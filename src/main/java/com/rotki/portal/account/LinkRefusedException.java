package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A link from a mail is not followed. */
public final class LinkRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** It was used already, is too old, was replaced by a newer one, or never existed. */
        DEAD("account.dead-link");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private LinkRefusedException(Reason reason) {
        super(reason);
    }

    static LinkRefusedException dead() {
        return new LinkRefusedException(Reason.DEAD);
    }
}
