package com.rotki.portal.activity;

import com.rotki.portal.platform.DomainException;

/** The account has no such entry, or none of which anybody asks whether it was the owner. */
public final class UnknownEntryException extends DomainException {

    UnknownEntryException() {
        super("activity.unknown-entry");
    }
}
