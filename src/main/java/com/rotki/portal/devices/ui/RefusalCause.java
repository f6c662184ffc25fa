package com.rotki.portal.devices.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;

/**
 * Why a request of the app was refused, for the account's owner. The refusal log keeps the true cause, which the answer
 * to the app may have kept to itself.
 */
final class RefusalCause {

    private static final Set<String> KNOWN = Set.of(
            "signature-mismatch",
            "clock-off",
            "replayed",
            "credentials-regenerated",
            "credentials-ended",
            "subscription.inactive",
            "subscription.suspended",
            "devices.limit-reached",
            "devices.removed",
            "devices.unknown");

    private RefusalCause() {}

    /** Returns what was wrong, in a sentence. */
    static String reason(String code) {
        return text(code, "reason");
    }

    /** Returns what to do about it, in a sentence or two. */
    static String remedy(String code) {
        return text(code, "remedy");
    }

    private static String text(String code, String part) {
        return I18NProvider.translate("devices.cause." + kind(code) + "." + part);
    }

    private static String kind(String code) {
        if (KNOWN.contains(code)) {
            return code;
        }
        return code.startsWith("request.") || code.startsWith("devices.invalid-") ? "malformed-request" : "default";
    }
}
