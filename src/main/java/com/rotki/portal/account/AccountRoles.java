package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roles of accounts, for the module that decides about them. It asks nobody for permission. */
@Component
public class AccountRoles {

    private static final Limit MOST = Limit.of(200);

    private final AccountRepository accounts;
    private final SignInAccounts open;
    private final AccountLinks links;

    AccountRoles(AccountRepository accounts, SignInAccounts open, AccountLinks links) {
        this.accounts = accounts;
        this.open = open;
        this.links = links;
    }

    /** Returns whose account has one of the roles, by role and address, at most 200. */
    public List<RoleHolder> having(List<Role> roles) {
        return accounts.findByRoleInOrderByRoleAscEmailKeyAsc(roles, MOST).stream()
                .map(Account::roleHolder)
                .toList();
    }

    /** Returns the staff's accounts for which nobody set a password yet: their owners were invited and did not come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<AccountId> invitedStaff() {
        return links.invitedStaff();
    }

    /**
     * Returns whose account has the role, and holds their rows until the surrounding transaction ends.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RoleHolder> lock(Role role) {
        return accounts.findByRoleOrderById(role).stream()
                .map(Account::roleHolder)
                .toList();
    }

    /**
     * Returns the account with its role.
     *
     * @throws AccountRefusedException ({@code account.unknown})
     */
    @Transactional(readOnly = true)
    public RoleHolder of(AccountId account) {
        return find(account).roleHolder();
    }

    /**
     * Returns whether somebody can act in the account's role: an invited person has set a password, and an account of the
     * demonstration opens nothing outside of it.
     *
     * @throws AccountRefusedException ({@code account.unknown})
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isActive(AccountId account) {
        return open.opens(find(account)) && !links.exists(account, LinkPurpose.INVITATION);
    }

    /**
     * Returns whether somebody acted in a role of the staff for this account and lost it.
     *
     * @throws AccountRefusedException ({@code account.unknown})
     */
    @Transactional(readOnly = true)
    public boolean leftStaff(AccountId account) {
        return find(account).leftStaff();
    }

    /**
     * Gives the account another role. A session that began with the role before is over with it.
     *
     * @throws AccountRefusedException ({@code account.unknown})
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(AccountId account, Role role) {
        Account subject = find(account);
        if (subject.role() != Role.SUBSCRIBER && role == Role.SUBSCRIBER && isActive(account)) {
            subject.leaveStaff();
        }
        subject.become(role);
    }

    private Account find(AccountId account) {
        return accounts.findById(account.value()).orElseThrow(AccountRefusedException::unknown);
    }

    /** An account with its role. */
    public record RoleHolder(AccountId account, String email, Role role) {}
}
