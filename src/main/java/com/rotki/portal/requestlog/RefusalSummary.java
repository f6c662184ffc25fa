package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.DeviceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Refused requests of one kind, as the account's owner sees them.
 *
 * @param code stable code of the cause
 * @param call method and path
 * @param device the registered device that it came from, as far as it told; null if unknown
 * @param signatureVerified whether it was signed with the account's secret
 * @param clockError by how much the sender's clock was ahead of ours, the last time; null if it told no time
 * @param appVersion null if the sender told none
 * @param requestId of the last one
 * @param firstAt when the first one was refused
 * @param lastAt when the last one was refused
 * @param occurrences how many, at least 1
 * @param settled whether the same worked later, or what was in the way is gone
 */
public record RefusalSummary(
        String code,
        String call,
        @Nullable DeviceId device,
        boolean signatureVerified,
        @Nullable Duration clockError,
        @Nullable String appVersion,
        String sourceAddress,
        String requestId,
        Instant firstAt,
        Instant lastAt,
        int occurrences,
        boolean settled) {

    /** Returns the code of the problem that the app was answered: which way a clock was off, only its error tells. */
    public String problem() {
        return AppRefusal.ofCause(code)
                .map(refusal -> refusal.concern() == AppRefusal.Concern.CLOCK && clockError != null
                        ? AppRefusal.ofClock(clockError)
                        : refusal)
                .map(AppRefusal::code)
                .orElse(code);
    }

    /** Returns what stands for the call in text keys: {@code put.nest.1.devices}. */
    public String callKey() {
        return call.toLowerCase(Locale.ROOT).replaceAll("[ /]+", ".");
    }

    RefusalSummary settled(boolean now) {
        return new RefusalSummary(
                code,
                call,
                device,
                signatureVerified,
                clockError,
                appVersion,
                sourceAddress,
                requestId,
                firstAt,
                lastAt,
                occurrences,
                now);
    }
}
