package com.rotki.portal.appapi;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a call came: what the owner's page can tell about it if it is refused further on. A call with an unknown key has
 * one too, about a stand-in, so that it takes the same way; nothing of it is kept.
 *
 * @param signatureVerified whether it was signed with the pair's secret
 * @param clockError the caller's clock minus ours; null while the signature is not verified, it could be anybody's
 */
record CallTrace(
        CallingPair pair,
        boolean signatureVerified,
        @Nullable Duration clockError) {

    private static final String ATTRIBUTE = CallTrace.class.getName();

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<CallTrace> find(HttpServletRequest request) {
        @Nullable Object attached = request.getAttribute(ATTRIBUTE);
        return Optional.ofNullable(attached).map(found -> (CallTrace) Objects.requireNonNull(found));
    }
}
