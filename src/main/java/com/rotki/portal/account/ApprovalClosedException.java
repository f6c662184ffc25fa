package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The act does not wait for a second admin any more: it was decided, it expired, or who asked is no admin any more. */
public final class ApprovalClosedException extends DomainException {

    ApprovalClosedException() {
        super("account.approval-closed");
    }
}
