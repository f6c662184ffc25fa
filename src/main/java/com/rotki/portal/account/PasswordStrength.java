package com.rotki.portal.account;

/** How hard a password is to guess for somebody who tries what people choose. */
public enum PasswordStrength {
    NONE,
    WEAK,
    FAIR,
    GOOD,
    STRONG;

    private static final double FAIR_FROM = 6;
    private static final double GOOD_FROM = 10;
    private static final double STRONG_FROM = 14;

    static PasswordStrength of(double guessesLog10) {
        if (guessesLog10 < FAIR_FROM) {
            return WEAK;
        }
        if (guessesLog10 < GOOD_FROM) {
            return FAIR;
        }
        return guessesLog10 < STRONG_FROM ? GOOD : STRONG;
    }
}
