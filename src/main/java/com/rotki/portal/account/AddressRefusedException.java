package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** An e-mail address is not taken, or no mail goes to it now. */
public final class AddressRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** It is not an address that a mail can be sent to. */
        INCOMPLETE("account.invalid-email"),
        /** Its full stops are not where an address can have them. */
        FULL_STOPS("account.email-full-stops"),
        /** Many mail servers do not speak SMTPUTF8 (RFC 6531): alerts and links to a new password would be lost. */
        LETTERS("account.email-letters"),
        /** It is longer than an address can be. */
        TOO_LONG("account.email-too-long"),
        /** What follows the @ is not a domain. */
        DOMAIN("account.email-domain"),
        /** It is the address of this account already. */
        OWN("account.own-address"),
        /** It got an account of its own before it was confirmed. */
        KNOWN("account.email-known"),
        /** A mail to it was asked for a moment ago, whoever it belongs to. */
        MAILED_RECENTLY("account.letters-paused");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private AddressRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    static AddressRefusedException incomplete() {
        return new AddressRefusedException(Reason.INCOMPLETE);
    }

    static AddressRefusedException fullStops() {
        return new AddressRefusedException(Reason.FULL_STOPS);
    }

    static AddressRefusedException letters() {
        return new AddressRefusedException(Reason.LETTERS);
    }

    static AddressRefusedException tooLong() {
        return new AddressRefusedException(Reason.TOO_LONG);
    }

    static AddressRefusedException domain() {
        return new AddressRefusedException(Reason.DOMAIN);
    }

    static AddressRefusedException own() {
        return new AddressRefusedException(Reason.OWN);
    }

    static AddressRefusedException known() {
        return new AddressRefusedException(Reason.KNOWN);
    }

    /** Its text gets: from when on the next mail can be asked for. */
    static AddressRefusedException mailedRecently(Instant until) {
        return new AddressRefusedException(Reason.MAILED_RECENTLY, until);
    }
}
