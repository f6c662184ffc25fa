package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** What was typed is no e-mail address that a mail can be sent to. */
public final class InvalidEmailException extends DomainException {

    private InvalidEmailException(String code) {
        super(code);
    }

    static InvalidEmailException incomplete() {
        return new InvalidEmailException("account.invalid-email");
    }

    static InvalidEmailException fullStops() {
        return new InvalidEmailException("account.email-full-stops");
    }

    /** Many mail servers do not speak SMTPUTF8 (RFC 6531): alerts and links to a new password would be lost on the way. */
    static InvalidEmailException letters() {
        return new InvalidEmailException("account.email-letters");
    }

    static InvalidEmailException tooLong() {
        return new InvalidEmailException("account.email-too-long");
    }

    static InvalidEmailException domain() {
        return new InvalidEmailException("account.email-domain");
    }
}
