package com.rotki.portal.mail;

import com.rotki.portal.platform.DomainException;

/** Somebody asked about too many numbers of mails within a minute. */
public final class TooManyChecksException extends DomainException {

    TooManyChecksException() {
        super("mail.too-many-checks");
    }
}
