package com.rotki.portal.billing;

import com.rotki.portal.account.AccountInvitations;
import com.rotki.portal.account.AccountLock;
import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of inviting imported customers. */
@Component
class CustomerInvitationTransactions {

    private static final String MAIL = "imported-customer";

    private final CustomerImportStore store;
    private final AccountInvitations invitations;
    private final AccountRoles roles;
    private final AccountLock lock;
    private final Clock clock;

    CustomerInvitationTransactions(
            CustomerImportStore store,
            AccountInvitations invitations,
            AccountRoles roles,
            AccountLock lock,
            Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.roles = roles;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int room() {
        return store.room(clock.instant());
    }

    @Transactional(readOnly = true)
    public int waiting() {
        return store.waiting();
    }

    @Transactional(readOnly = true)
    public List<AccountId> next(int most) {
        return store.next(most);
    }

    /**
     * Invites somebody, unless they have come by themselves, or belong to the staff by now: an invitation would lock them
     * out. Returns whether a mail is on its way.
     */
    @Transactional
    public boolean invite(AccountId account) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        lock.acquire(account);
        if (!store.take(account, now)) {
            return false;
        }
        if (!invitations.isPending(account) || roles.of(account).role() != Role.SUBSCRIBER) {
            store.spare(account);
            return false;
        }
        invitations.invite(account, MAIL);
        return true;
    }
}
