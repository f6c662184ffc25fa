package com.rotki.portal.account;

import java.util.Locale;

/** How somebody signed in. */
public enum SignInWay {
    PASSWORD,
    PASSWORD_AND_APP,
    PASSWORD_AND_PASSKEY,
    PASSWORD_AND_RECOVERY_CODE,
    PASSKEY;

    /** Returns the name that details of events and texts use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
