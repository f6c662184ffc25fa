package com.rotki.portal.credentials.ui;

import com.rotki.portal.platform.DomainException;

/** The dialog was confirmed without saying why. */
final class ReasonMissingException extends DomainException {

    ReasonMissingException() {
        super("credentials.reason-missing");
    }
}
