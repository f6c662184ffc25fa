package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;

/**
 * Tells what an account has besides its password to prove whose it is. It asks nobody who wants to know. The module that
 * keeps the factors answers.
 */
public interface Factors {

    /** Returns what the account has; an account that does not exist has nothing. */
    FactorOverview of(AccountId account);

    /** Returns whether the password alone does not sign in to the account. */
    default boolean hasSecondFactor(AccountId account) {
        return of(account).hasSecondFactor();
    }
}
