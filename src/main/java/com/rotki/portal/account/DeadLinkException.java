package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The link was used already, is too old, was replaced by a newer one, or never was one. */
public final class DeadLinkException extends DomainException {

    DeadLinkException() {
        super("account.dead-link");
    }
}
