package com.rotki.portal.guidance.ui;

import com.rotki.portal.devices.RefusalSummary;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Which page explains a refusal: that of the problem which the app was answered, not of the true cause. */
final class RefusalProblem {

    private RefusalProblem() {}

    /** Returns the code of the problem. */
    static String of(RefusalSummary refusal) {
        return switch (refusal.code()) {
            case "signature-mismatch" -> "credentials.invalid";
            case "credentials-regenerated" -> "credentials.regenerated";
            case "credentials-ended" -> "credentials.ended";
            case "credentials-frozen" -> "credentials.frozen";
            case "replayed" -> "request.replayed";
            case "clock-off" -> behind(refusal.clockError()) ? "request.clock-behind" : "request.clock-ahead";
            default -> refusal.code();
        };
    }

    private static boolean behind(@Nullable Duration clockError) {
        return clockError != null && clockError.isNegative();
    }
}
