package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The factors that an account has besides its password. It asks nobody for permission. The module that keeps the
 * factors implements it.
 */
public interface Factors {

    /** Returns what the account has; an account that does not exist has nothing. */
    FactorOverview of(AccountId account);

    /** Returns whether the password alone does not sign in to the account. */
    default boolean hasSecondFactor(AccountId account) {
        return of(account).hasSecondFactor();
    }

    /**
     * Removes all of them. Calling twice is safe.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void removeAll(AccountId account);

    /**
     * The factors that an account has besides its password.
     *
     * @param passkeys how many are registered
     * @param authenticatorAppSince null if the account has none
     * @param recoveryCodesLeft how many were not used yet
     * @param hadRecoveryCodes whether there were any, used or not
     * @param lastRehearsal when its owner last tried whether the way back in would work; null if never
     */
    record FactorOverview(
            int passkeys,
            @Nullable Instant authenticatorAppSince,
            int recoveryCodesLeft,
            boolean hadRecoveryCodes,
            @Nullable Instant lastRehearsal) {

        /** Returns whether the password alone does not sign in. Recovery codes alone do not count: they only stand in. */
        public boolean hasSecondFactor() {
            return passkeys > 0 || authenticatorAppSince != null;
        }
    }
}
