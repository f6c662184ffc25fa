package com.rotki.portal.guidance;

import java.util.Locale;

/** Something of an owner's that may fall into somebody's hands (requirement B-41). */
public enum Asset {
    EMAIL,
    PASSWORD,
    API_KEY,
    API_SECRET,
    LAPTOP,
    BACKUP,
    AUTHENTICATOR,
    RECOVERY_CODES;

    /** Returns what stands for it in text keys: {@code api-key}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
