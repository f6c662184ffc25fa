package com.rotki.portal.staff;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A role is not changed, or does not allow something. */
public final class RoleRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** Nobody changes their own role: not to get more, and not to lose it by mistake. */
        OWN("account.own-role"),
        /** This is the only admin: without them nobody could run the portal, or make another one. */
        LAST_ADMIN("account.last-admin"),
        /** Its account has a role, or requested or decided an approval, so it is not deleted. */
        STAFF("account.staff");

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

    static RoleRefusedException staff() {
        return new RoleRefusedException(Reason.STAFF);
    }
}
