package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** An e-mail address is refused, or no mail is sent to it now. */
public final class AddressRefusedException extends DomainException {

    /** It is not an address that a mail can be sent to. */
    public static final RefusalReason INCOMPLETE = RefusalReason.of("account.invalid-email");

    /** Its full stops are not where an address can have them. */
    public static final RefusalReason FULL_STOPS = RefusalReason.of("account.email-full-stops");

    /** Many mail servers do not speak SMTPUTF8 (RFC 6531): alerts and links to a new password would be lost. */
    public static final RefusalReason LETTERS = RefusalReason.of("account.email-letters");

    /** It is longer than an address can be. */
    public static final RefusalReason TOO_LONG = RefusalReason.of("account.email-too-long");

    /** The part after the @ is not a domain. */
    public static final RefusalReason DOMAIN = RefusalReason.of("account.email-domain");

    /** It is the address of this account already. */
    public static final RefusalReason OWN = RefusalReason.of("account.own-address");

    /** It got an account of its own before it was confirmed. */
    public static final RefusalReason KNOWN = RefusalReason.of("account.email-known");

    /** A mail to it was asked for a moment ago, whether or not it has an account. */
    public static final RefusalReason MAILED_RECENTLY = RefusalReason.of("account.letters-paused");

    private AddressRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    static AddressRefusedException incomplete() {
        return new AddressRefusedException(INCOMPLETE);
    }

    static AddressRefusedException fullStops() {
        return new AddressRefusedException(FULL_STOPS);
    }

    static AddressRefusedException letters() {
        return new AddressRefusedException(LETTERS);
    }

    static AddressRefusedException tooLong() {
        return new AddressRefusedException(TOO_LONG);
    }

    static AddressRefusedException domain() {
        return new AddressRefusedException(DOMAIN);
    }

    static AddressRefusedException own() {
        return new AddressRefusedException(OWN);
    }

    static AddressRefusedException known() {
        return new AddressRefusedException(KNOWN);
    }

    /** Its text gets: from when on the next mail can be asked for. */
    static AddressRefusedException mailedRecently(Instant until) {
        return new AddressRefusedException(MAILED_RECENTLY, until);
    }
}
