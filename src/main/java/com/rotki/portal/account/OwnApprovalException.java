package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** Who asked for an act that needs two admins can not be the second one. */
public final class OwnApprovalException extends DomainException {

    OwnApprovalException() {
        super("account.own-approval");
    }
}
