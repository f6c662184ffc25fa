package com.rotki.portal.guidance;

import java.util.Locale;

/**
 * A compromise scenario: what somebody could do with an asset of the owner (requirement B-41).
 *
 * @param variant which of the texts holds for the account as it is: {@code guidance.exposure.<asset>.can.<variant>}
 */
public record Exposure(Asset asset, Severity danger, String variant) {

    /** How much somebody could do. */
    public enum Severity {
        /** Nothing could happen, or the asset does not exist. */
        NONE,
        /** Something, but not the account. */
        LIMITED,
        /** The account or the subscription would be theirs to use. */
        GRAVE
    }

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

        /** Returns its name in text keys: {@code api-key}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
