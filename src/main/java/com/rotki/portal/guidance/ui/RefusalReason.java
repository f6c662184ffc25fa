package com.rotki.portal.guidance.ui;

import com.rotki.portal.devices.RefusalSummary;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why a request was refused, in words: the true cause, which the app may not have been told. */
final class RefusalReason {

    private RefusalReason() {}

    static String of(RefusalSummary refusal) {
        String own = "guidance.refused.reason." + refusal.code();
        if (GuidanceTexts.has(own)) {
            return I18NProvider.translate(own);
        }
        String title = ProblemView.titleKey(problem(refusal));
        return GuidanceTexts.has(title)
                ? I18NProvider.translate(title)
                : I18NProvider.translate("guidance.refused.reason.other", refusal.code());
    }

    /** Returns the code of the problem that the app was answered, which names the page that explains it. */
    static String problem(RefusalSummary refusal) {
        return switch (refusal.code()) {
            case "signature-mismatch" -> "credentials.invalid";
            case "credentials-regenerated" -> "credentials.regenerated";
            case "credentials-ended" -> "credentials.ended";
            case "replayed" -> "request.replayed";
            case "clock-off" -> behind(refusal.clockError()) ? "request.clock-behind" : "request.clock-ahead";
            default -> refusal.code();
        };
    }

    private static boolean behind(@Nullable Duration clockError) {
        return clockError != null && clockError.isNegative();
    }
}
