package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The account belongs or belonged to somebody of the staff. */
public final class StaffAccountException extends DomainException {

    StaffAccountException() {
        super("account.staff");
    }
}
