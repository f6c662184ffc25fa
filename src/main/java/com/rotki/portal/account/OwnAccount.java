package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.RecentSignIn;
import org.springframework.stereotype.Component;

/** The account of whoever is signed in, and the proofs that changing it takes. */
@Component
class OwnAccount {

    private final AccountRepository accounts;
    private final AccountLock lock;
    private final RecentSignIn recentSignIn;
    private final CurrentActor currentActor;

    OwnAccount(AccountRepository accounts, AccountLock lock, RecentSignIn recentSignIn, CurrentActor currentActor) {
        this.accounts = accounts;
        this.lock = lock;
        this.recentSignIn = recentSignIn;
        this.currentActor = currentActor;
    }

    Actor actor() {
        return currentActor.require();
    }

    AccountId id() {
        return currentActor.account();
    }

    Account get() {
        return accounts.findById(id().value()).orElseThrow();
    }

    /** Returns the account with its lock held, in the surrounding transaction. */
    Account locked() {
        lock.acquire(id());
        return get();
    }

    /**
     * Refuses whoever has not proved recently who they are.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    void requireRecentSignIn() {
        recentSignIn.require();
    }

    void delete(Account account) {
        accounts.delete(account);
    }
}
