package com.rotki.portal.staff;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A role is not changed, or does not allow something. */
public final class RoleRefusedException extends DomainException {

    /** Nobody changes their own role: not to get more, and not to lose it by mistake. */
    public static final RefusalReason OWN = RefusalReason.of("account.own-role");

    /** This is the only admin: without them nobody could run the portal, or make another one. */
    public static final RefusalReason LAST_ADMIN = RefusalReason.of("account.last-admin");

    /** Its account has a role, or requested or decided an approval, so it is not deleted. */
    public static final RefusalReason STAFF = RefusalReason.of("account.staff");

    private RoleRefusedException(RefusalReason reason) {
        super(reason);
    }

    static RoleRefusedException own() {
        return new RoleRefusedException(OWN);
    }

    static RoleRefusedException lastAdmin() {
        return new RoleRefusedException(LAST_ADMIN);
    }

    static RoleRefusedException staff() {
        return new RoleRefusedException(STAFF);
    }
}
