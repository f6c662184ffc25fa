package com.rotki.portal.account;

/** What the staff needs besides a password (requirement D8). */
enum StaffFactor {
    /** A passkey or an authenticator app; the portal recommends the passkey, which no forged page can get an answer of. */
    PASSKEY_PREFERRED,
    /** A passkey. An authenticator app lets somebody of the staff do nothing but register one. */
    PASSKEY_REQUIRED
}
