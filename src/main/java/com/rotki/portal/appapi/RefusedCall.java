package com.rotki.portal.appapi;

import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.DeviceLimitReachedException;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RequestId;
import com.rotki.portal.requestlog.DecisionInputs;
import com.rotki.portal.requestlog.DecisionTrace;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.SubscriptionTerm;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that was refused, and what had been compared until then.
 *
 * @param cause stable code of the true cause
 * @param trace null if the call had no known form and so was compared with nothing
 */
record RefusedCall(
        DomainException refused, String cause, @Nullable CallTrace trace) {

    private static final int LONGEST_METHOD = 8;
    private static final int LONGEST_PATH = 100;
    private static final int LONGEST_IDENTIFIER = 128;

    DecisionTrace trace(HttpServletRequest request, Instant at, Duration tolerance) {
        return new DecisionTrace(
                RequestId.current().orElse(""),
                trace == null || !trace.credentials().known()
                        ? null
                        : trace.credentials().account(),
                at,
                cause,
                failedAt(),
                SafeText.of(request.getMethod(), LONGEST_METHOD),
                SafeText.of(request.getRequestURI(), LONGEST_PATH),
                request.getRemoteAddr(),
                AppClient.of(request::getHeader).version(),
                trace == null ? DecisionInputs.NOTHING : compared(trace, AppRequest.of(request), at, tolerance));
    }

    private AppRefusal.@Nullable Step failedAt() {
        AppRefusal.Step step =
                AppRefusal.ofCode(refused.code()).flatMap(AppRefusal::step).orElse(null);
        boolean keyKnown = trace != null && trace.credentials().known();
        return step == AppRefusal.Step.SIGNATURE && !keyKnown ? AppRefusal.Step.KEY : step;
    }

    private DecisionInputs compared(CallTrace call, AppRequest request, Instant at, Duration tolerance) {
        SigningCredentials credentials = call.credentials();
        if (!credentials.known()) {
            return new DecisionInputs(
                    new DecisionInputs.Key(call.keyBegin(), false, null), null, null, null, null, null, null);
        }
        return new DecisionInputs(
                new DecisionInputs.Key(call.keyBegin(), true, call.signatureVerified() ? credentials.endedAt() : null),
                call.signatureVerified(),
                call.hasReached(AppRefusal.Step.CLOCK) ? clock(call, at, tolerance) : null,
                call.hasReached(AppRefusal.Step.REPLAY) ? failedAt() == AppRefusal.Step.REPLAY : null,
                call.hasReached(AppRefusal.Step.SUBSCRIPTION) ? subscription(credentials.term(), at) : null,
                call.hasReached(AppRefusal.Step.DEVICE) ? device(credentials, request) : null,
                slots());
    }

    private static DecisionInputs.@Nullable Clock clock(CallTrace call, Instant at, Duration tolerance) {
        Duration error = call.clockError();
        return error == null ? null : new DecisionInputs.Clock(at.plus(error), error.toMillis(), tolerance.toMillis());
    }

    private static DecisionInputs.Subscription subscription(@Nullable SubscriptionTerm term, Instant at) {
        if (term == null) {
            return new DecisionInputs.Subscription(false, null, null);
        }
        SubscriptionStatus status = term.statusAt(at);
        return new DecisionInputs.Subscription(status.entitled(), status, term.periodEnd());
    }

    private static DecisionInputs.Named device(SigningCredentials credentials, AppRequest request) {
        String identifier = request.parameters()
                .find(AppCall.Names.IDENTIFIER)
                .map(sent -> SafeText.of(sent, LONGEST_IDENTIFIER))
                .orElse(null);
        SigningCredentials.NamedDevice device = credentials.device();
        return device == null
                ? new DecisionInputs.Named(false, identifier, null)
                : new DecisionInputs.Named(
                        device.active(), identifier, DecisionInputs.DeviceState.valueOf(device.state()));
    }

    /** The refusal's own values: what was counted under the lock. */
    private DecisionInputs.@Nullable Slots slots() {
        return refused instanceof DeviceLimitReachedException full
                ? new DecisionInputs.Slots(full.tier(), full.limit(), full.used())
                : null;
    }
}
