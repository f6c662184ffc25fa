package com.rotki.portal.staff;

import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.account.AccountRoles.RoleHolder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules for changing a role: nobody changes their own, and at least one admin stays. */
@Component
class RoleChange {

    private final AccountRoles roles;

    RoleChange(AccountRoles roles) {
        this.roles = roles;
    }

    /**
     * Returns the account if it may get {@code role}. Locks all admins' rows until the transaction ends, so that two
     * of them cannot remove each other at the same moment.
     *
     * @throws com.rotki.portal.account.AccountRefusedException if there is no such account
     * @throws RoleRefusedException if it is the account of {@code admin}, or the only admin and would no longer be one
     */
    RoleHolder permitted(AccountId account, Role role, Actor admin) {
        if (account.equals(admin.person())) {
            throw RoleRefusedException.own();
        }
        List<RoleHolder> admins = roles.lock(Role.ADMIN);
        RoleHolder subject = roles.of(account);
        boolean onlyOne =
                admins.stream().map(RoleHolder::account).filter(roles::isActive).allMatch(account::equals);
        if (role != Role.ADMIN && subject.role() == Role.ADMIN && onlyOne) {
            throw RoleRefusedException.lastAdmin();
        }
        return subject;
    }
}
