package com.rotki.portal.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account has besides its password to prove whose it is.
 *
 * @param passkeys how many are registered
 * @param authenticatorAppSince null if the account has none
 * @param recoveryCodesLeft how many were not used yet
 * @param hadRecoveryCodes whether there were any, used or not
 * @param lastRehearsal when its owner last tried whether the way back in would work; null if never
 */
public record FactorOverview(
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
