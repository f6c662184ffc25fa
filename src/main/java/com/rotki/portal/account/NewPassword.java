package com.rotki.portal.account;

/**
 * A password that is about to be kept.
 *
 * @param hash all that is kept of it
 * @param standsAlone whether it is long enough to be the only factor (requirement D1)
 */
record NewPassword(String hash, boolean standsAlone) {

    /**
     * Does nothing if an account may have it. Asked with the account locked: a second factor that was there when the
     * password was typed may be gone.
     *
     * @throws PasswordRefusedException ({@code account.password-too-short})
     */
    void requireAllowed(boolean secondFactor) {
        if (!standsAlone && !secondFactor) {
            throw PasswordRefusedException.tooShort(PasswordRules.LEAST_ALONE);
        }
    }
}
