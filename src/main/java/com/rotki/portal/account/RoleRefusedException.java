package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A role is not changed. */
public final class RoleRefusedException extends DomainException {

    /** Why, with the code that is public. */
    public enum Reason implements RefusalReason {
        /** Nobody changes their own role: not to get more, and not to lose it by mistake. */
        OWN("account.own-role"),
        /** This is the only admin: without them nobody could run the portal, or make another one. */
        LAST_ADMIN("account.last-admin");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private RoleRefusedException(Reason reason) {
        super(reason);
    }

    static RoleRefusedException own() {
        return new RoleRefusedException(Reason.OWN);
    }

    static RoleRefusedException lastAdmin() {
        return new RoleRefusedException(Reason.LAST_ADMIN);
    }
}
