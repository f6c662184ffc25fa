package com.rotki.portal.platform;

/** What was pasted is no link from a mail, or a part of it is missing. */
public final class IncompleteLinkException extends DomainException {

    /** Creates the refusal. */
    public IncompleteLinkException() {
        super("platform.incomplete-link");
    }
}
