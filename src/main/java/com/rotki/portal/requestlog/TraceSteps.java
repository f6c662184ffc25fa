package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AppRefusal.Step;
import com.rotki.portal.requestlog.TraceStep.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Says of each question how it was answered, from what was compared. */
final class TraceSteps {

    private TraceSteps() {}

    static TraceStep of(Step name, DecisionTrace trace) {
        DecisionInputs compared = trace.compared();
        Answer answer = new Answer(name, name == trace.failedAt() ? Outcome.FAILED : Outcome.PASSED);
        return switch (name) {
            case KEY -> compared.key() == null ? TraceStep.notReached(name) : answer.key(compared.key());
            case SIGNATURE -> compared.signatureMatched() == null ? TraceStep.notReached(name) : answer.plain();
            case CLOCK -> compared.clock() == null ? TraceStep.notReached(name) : answer.clock(compared.clock(), trace);
            case REPLAY -> compared.signatureSeen() == null ? TraceStep.notReached(name) : answer.plain();
            case SUBSCRIPTION ->
                compared.subscription() == null
                        ? TraceStep.notReached(name)
                        : answer.subscription(compared.subscription());
            case DEVICE -> compared.device() == null ? TraceStep.notReached(name) : answer.device(compared.device());
            case LIMIT -> compared.slots() == null ? TraceStep.notReached(name) : answer.slots(compared.slots());
        };
    }

    private record Answer(Step name, Outcome outcome) {

        TraceStep plain() {
            return with(failed() ? "failed" : "passed");
        }

        TraceStep key(DecisionInputs.Key key) {
            if (!key.keyKnown()) {
                return with("unknown", key.keyBegin());
            }
            return key.keyEndedAt() == null
                    ? with(failed() ? "frozen" : "passed", key.keyBegin())
                    : with("ended", key.keyBegin(), key.keyEndedAt());
        }

        TraceStep clock(DecisionInputs.Clock clock, DecisionTrace trace) {
            return with(
                    failed() ? "failed" : "passed",
                    clock.signedAt(),
                    trace.at(),
                    Duration.ofMillis(clock.clockErrorMs()).abs().toSeconds(),
                    Duration.ofMillis(clock.clockToleranceMs()).toMinutes());
        }

        TraceStep subscription(DecisionInputs.Subscription subscription) {
            return subscription.subscriptionStatus() == null || subscription.subscriptionPeriodEnd() == null
                    ? with("none")
                    : with(
                            failed() ? "failed" : "passed",
                            subscription.subscriptionStatus(),
                            subscription.subscriptionPeriodEnd());
        }

        TraceStep device(DecisionInputs.Named device) {
            String identifier = Objects.requireNonNullElse(device.deviceIdentifier(), "");
            if (device.deviceState() == null) {
                return with(failed() ? "unknown" : identifier.isEmpty() ? "none" : "new", identifier);
            }
            return with(
                    switch (device.deviceState()) {
                        case ACTIVE -> "registered";
                        case ALLOWED -> "allowed";
                        case REMOVED -> "removed";
                        case REVOKED -> "revoked";
                    },
                    identifier);
        }

        TraceStep slots(DecisionInputs.Slots slots) {
            return with(failed() ? "failed" : "passed", slots.deviceTier(), slots.deviceLimit(), slots.devicesUsed());
        }

        private boolean failed() {
            return outcome == Outcome.FAILED;
        }

        private TraceStep with(String finding, Object... compared) {
            return new TraceStep(name, outcome, finding, List.of(compared));
        }
    }
}
