package com.rotki.portal.account;

/**
 * Whose password it is.
 *
 * @param email to sign in with
 * @param secondFactor whether the password alone does not sign in
 */
public record PasswordHolder(String email, boolean secondFactor) {

    /** Returns how many characters the password needs at least. */
    public int leastLength() {
        return secondFactor ? PasswordRules.LEAST_WITH_SECOND_FACTOR : PasswordRules.LEAST_ALONE;
    }
}
