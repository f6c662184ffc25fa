package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import org.springframework.stereotype.Component;

/** The rules for every change of a role: never the own one, and somebody stays who runs the portal. */
@Component
class RoleChange {

    private final AccountRepository accounts;

    RoleChange(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Returns the account if it may get {@code role}. Holds all admins' rows until the transaction ends, so that two of
     * them can not put each other out at the same moment.
     *
     * @throws AccountRefusedException if there is no such account
     * @throws RoleRefusedException if it is the account of {@code admin}
     * @throws RoleRefusedException if it is the only admin and would be none any more
     */
    Account permitted(AccountId account, Role role, Actor admin) {
        if (account.equals(admin.person())) {
            throw RoleRefusedException.own();
        }
        var admins = accounts.findByRoleOrderById(Role.ADMIN);
        Account subject = accounts.findById(account.value()).orElseThrow(AccountRefusedException::unknown);
        boolean onlyOne = admins.stream().allMatch(other -> other.id().equals(account));
        if (role != Role.ADMIN && subject.role() == Role.ADMIN && onlyOne) {
            throw RoleRefusedException.lastAdmin();
        }
        return subject;
    }
}
