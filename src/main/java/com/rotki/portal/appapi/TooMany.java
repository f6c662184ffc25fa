package com.rotki.portal.appapi;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.throttle.RateDecision;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Refusals of those who call too often (requirement B9). The check is never refused to whoever signed it rightly: the
 * app would take that for the end of its subscription. So of an address that called too often its signature is looked
 * at, and only a wrong one is told to wait.
 */
final class TooMany {

    private TooMany() {}

    /** Refuses {@code call} if nothing is left of the limit and it is not the check. */
    static void refuse(RateDecision decision, AppCall call) {
        if (!decision.admitted() && call != AppCall.CHECK_DEVICE) {
            throw refusal(decision);
        }
    }

    /**
     * Returns what to answer in place of {@code failure}, which says nothing more to an address that called too often.
     */
    static RuntimeException insteadOf(RuntimeException failure, RateDecision byAddress, HttpServletRequest request) {
        boolean signed =
                CallTrace.find(request).filter(CallTrace::signatureVerified).isPresent();
        return byAddress.admitted() || signed ? failure : refusal(byAddress);
    }

    /** Returns whether a refusal is one of these: what comes too often is not kept each time. */
    static boolean isOne(Throwable failure) {
        return failure instanceof RequestRefusedException refused && refused.refusal() == AppRefusal.TOO_MANY;
    }

    private static RequestRefusedException refusal(RateDecision decision) {
        return new RequestRefusedException(AppRefusal.TOO_MANY, decision.headers(), decision.retryAfter());
    }
}
