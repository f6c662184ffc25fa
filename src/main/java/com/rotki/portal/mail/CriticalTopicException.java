package com.rotki.portal.mail;

import com.rotki.portal.platform.DomainException;

/** Mails of this topic protect the account: nobody can silence them. */
public final class CriticalTopicException extends DomainException {

    CriticalTopicException() {
        super("mail.critical-topic");
    }
}
