package com.rotki.portal.appapi;

import com.rotki.portal.devices.AppClient;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A call whose signature was verified and which is neither stale nor replayed. The only thing controllers read.
 *
 * @param credentials the credentials that signed it, and what belongs to them
 * @param parameters what was signed
 * @param at when it arrived
 * @param clockError the caller's clock minus ours
 * @param client the app, as it tells
 */
record SignedCall(
        SigningCredentials credentials,
        SignedParameters parameters,
        Instant at,
        Duration clockError,
        AppClient client) {

    /** Where the controllers find it. */
    static final String ATTRIBUTE = "com.rotki.portal.appapi.SignedCall";

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns a parameter that the documented call always has. */
    String text(String name) {
        return Objects.requireNonNull(parameters.text(name));
    }
}
