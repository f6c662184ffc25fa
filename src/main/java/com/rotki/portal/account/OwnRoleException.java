package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** Nobody changes the own role: not to get more, and not to lose it by mistake. */
public final class OwnRoleException extends DomainException {

    OwnRoleException() {
        super("account.own-role");
    }
}
