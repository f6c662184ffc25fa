package com.rotki.portal.billing;

import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.account.OwnerEvent;
import com.rotki.portal.account.OwnerEvent.AccountCreated;
import com.rotki.portal.account.OwnerEvent.EmailChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever bought a plan before they had an account gets it when they have one, or give theirs the address of the shop. */
@Component
class AwaitedAccounts {

    private final BillingProvider provider;
    private final AccountRoles accounts;
    private final BillingInbox inbox;

    AwaitedAccounts(BillingProvider provider, AccountRoles accounts, BillingInbox inbox) {
        this.provider = provider;
        this.accounts = accounts;
        this.inbox = inbox;
    }

    @EventListener({AccountCreated.class, EmailChanged.class})
    void hasCome(OwnerEvent event) {
        if (provider.tells()) {
            inbox.awake(accounts.of(event.account()).email());
        }
    }
}
