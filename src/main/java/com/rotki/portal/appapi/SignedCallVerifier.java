package com.rotki.portal.appapi;

import com.rotki.portal.devices.AppClient;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.subscription.SubscriptionInactiveException;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.throttle.RateDecision;
import com.rotki.portal.throttle.RateLimit;
import com.rotki.portal.throttle.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds out who signed a call. The order of the questions is the order in which a refusal helps: is the key known and
 * the signature right, are the credentials still the current ones, is the clock right, was the signature seen before,
 * does the subscription work.
 */
@Component
class SignedCallVerifier {

    private final SignedCallLookup lookup;
    private final SignatureVerifier verifier;
    private final ReplayGuard replayGuard;
    private final RateLimits limits;
    private final AppApiSettings settings;
    private final Clock clock;

    SignedCallVerifier(
            SignedCallLookup lookup,
            SignatureVerifier verifier,
            ReplayGuard replayGuard,
            RateLimits limits,
            AppApiSettings settings,
            Clock clock) {
        this.lookup = lookup;
        this.verifier = verifier;
        this.replayGuard = replayGuard;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Returns the call, and leaves on {@code request} how far it came.
     *
     * @param method the name it has in the signature
     * @param response gets the headers of the rate limit
     * @throws RequestRefusedException if a question was answered wrongly
     * @throws SubscriptionInactiveException if it is signed rightly by somebody whose subscription does not work
     */
    SignedCall verify(
            AppRequest called, SignedMethod method, HttpServletRequest request, HttpServletResponse response) {
        SignedParameters parameters = called.parameters();
        byte[] signature = SignatureVerifier.decode(onlyHeader(request, SignedRequestFilter.API_SIGN));
        String apiKey = onlyHeader(request, SignedRequestFilter.API_KEY);
        Optional<SigningCredentials> found =
                lookup.find(apiKey, parameters.find(AppCall.Names.IDENTIFIER).orElse(null));
        SigningCredentials credentials =
                found.orElseThrow(() -> new RequestRefusedException(AppRefusal.CREDENTIALS_INVALID));
        CallTrace trace = CallTrace.begin(credentials, apiKey).attachTo(request);
        if (!verifier.verify(credentials, method.message(parameters.signedString()), signature)) {
            throw new RequestRefusedException(AppRefusal.CREDENTIALS_INVALID);
        }
        Instant now = clock.instant();
        Instant signedAt = Instant.ofEpochMilli(parameters.nonce());
        Duration clockError = Duration.between(now, signedAt);
        trace = trace.verified(clockError).attachTo(request);
        requireCurrent(credentials);
        trace = trace.reached(AppRefusal.Step.CLOCK).attachTo(request);
        requireFresh(clockError);
        count(credentials, called.call(), response);
        trace = trace.reached(AppRefusal.Step.REPLAY).attachTo(request);
        requireNew(credentials, signature, called.call(), signedAt);
        trace = trace.reached(AppRefusal.Step.SUBSCRIPTION).attachTo(request);
        requireActive(credentials, now);
        trace.reached(AppRefusal.Step.DEVICE).attachTo(request);
        return new SignedCall(credentials, parameters, now, clockError, AppClient.of(request::getHeader));
    }

    /** A header that is there twice is as good as none: nobody can say which one was meant. */
    private static String onlyHeader(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.size() == 1 ? values.getFirst() : "";
    }

    private static void requireCurrent(SigningCredentials credentials) {
        if (credentials.endedAt() != null) {
            throw new RequestRefusedException(
                    credentials.endedByStaff() ? AppRefusal.CREDENTIALS_ENDED : AppRefusal.CREDENTIALS_REGENERATED,
                    Dates.dayOf(credentials.endedAt()));
        }
        if (credentials.frozen()) {
            throw new RequestRefusedException(AppRefusal.CREDENTIALS_FROZEN);
        }
    }

    private void requireFresh(Duration clockError) {
        if (clockError.abs().compareTo(settings.freshness()) > 0) {
            throw new RequestRefusedException(AppRefusal.ofClock(clockError), clockError);
        }
    }

    private void requireNew(SigningCredentials credentials, byte[] signature, AppCall call, Instant signedAt) {
        Instant expiresAt = signedAt.plus(settings.freshness()).plus(ReplayGuard.NODE_CLOCK_ERROR);
        if (!replayGuard.admit(credentials.id(), signature, call, expiresAt)) {
            throw new RequestRefusedException(AppRefusal.REPLAYED);
        }
    }

    private static void requireActive(SigningCredentials credentials, Instant now) {
        if (credentials.term() == null) {
            throw new SubscriptionInactiveException(SubscriptionStatus.EXPIRED);
        }
        credentials.term().requireActive(now);
    }

    /**
     * After the signature: so nobody who only knows a key can use up what its owner has left. Before the signature is
     * kept: so what comes too often leaves no row, but for the check of a device, which is never refused.
     */
    private void count(SigningCredentials credentials, AppCall called, HttpServletResponse response) {
        RateDecision byKey =
                limits.take(RateLimit.API_KEY, credentials.id().value().toString());
        byKey.headers().forEach(response::addHeader);
        TooMany.refuse(byKey, called);
    }
}
