package com.rotki.portal.appapi;

import com.rotki.portal.platform.AppRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a call came: what can be told about it if it is refused further on. A call with an unknown key has one too,
 * about a stand-in, so that it takes the same way; nothing of the stand-in is kept.
 *
 * @param keyBegin the first characters of the API Key, as sent: the key itself is no secret, but it is somebody's
 * @param signatureVerified whether it was signed with their secret
 * @param clockError the caller's clock minus ours; null while the signature is not verified, it could be anybody's
 * @param reached the last question that was asked
 */
record CallTrace(
        SigningCredentials credentials,
        String keyBegin,
        boolean signatureVerified,
        @Nullable Duration clockError,
        AppRefusal.Step reached) {

    private static final String ATTRIBUTE = CallTrace.class.getName();
    private static final int KEY_SHOWN = 12;

    static CallTrace begin(SigningCredentials credentials, String apiKey) {
        return new CallTrace(credentials, SafeText.of(apiKey, KEY_SHOWN), false, null, AppRefusal.Step.SIGNATURE);
    }

    CallTrace verified(Duration error) {
        return new CallTrace(credentials, keyBegin, true, error, reached);
    }

    CallTrace reached(AppRefusal.Step step) {
        return new CallTrace(credentials, keyBegin, signatureVerified, clockError, step);
    }

    boolean hasReached(AppRefusal.Step step) {
        return reached.compareTo(step) >= 0;
    }

    CallTrace attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
        return this;
    }

    static Optional<CallTrace> find(HttpServletRequest request) {
        @Nullable Object attached = request.getAttribute(ATTRIBUTE);
        return Optional.ofNullable(attached).map(found -> (CallTrace) Objects.requireNonNull(found));
    }
}
