package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells other modules whose account it is, without what its owner signs in with. It asks nobody who wants to know. */
@Component
public class AccountDirectory {

    private final AccountRepository accounts;

    AccountDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Returns the account's profile, or empty if there is none. */
    public Optional<AccountProfile> find(AccountId account) {
        return accounts.factsOf(account.value()).map(AccountFacts::profile);
    }
}
