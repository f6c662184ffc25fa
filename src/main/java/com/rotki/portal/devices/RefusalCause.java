package com.rotki.portal.devices;

import java.util.Set;

/**
 * Why a request of the app was refused, for the account's owner: keys of the texts, so that every page says it in the
 * same words. The refusal log keeps the true cause, which the answer to the app may have kept to itself.
 */
public final class RefusalCause {

    private static final Set<String> KNOWN = Set.of(
            "signature-mismatch",
            "clock-off",
            "replayed",
            "credentials-regenerated",
            "credentials-ended",
            "credentials-frozen",
            "subscription.inactive",
            "subscription.suspended",
            "devices.limit-reached",
            "devices.removed",
            "devices.revoked",
            "devices.unknown",
            "backup.too-large",
            "backup.not-included",
            "backup.quota-exceeded",
            "backup.hash-mismatch",
            "backup.unavailable");

    private RefusalCause() {}

    /** Returns the key of a sentence that says what was wrong. */
    public static String reasonKey(String code) {
        return key(code, "reason");
    }

    /** Returns the key of a sentence or two that say what to do about it. */
    public static String remedyKey(String code) {
        return key(code, "remedy");
    }

    private static String key(String code, String part) {
        return "devices.cause." + kind(code) + "." + part;
    }

    private static String kind(String code) {
        if (KNOWN.contains(code)) {
            return code;
        }
        if (code.startsWith("backup.")) {
            return "backup.interrupted";
        }
        return code.startsWith("request.") || code.startsWith("devices.invalid-") ? "malformed-request" : "default";
    }
}
