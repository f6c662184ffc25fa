package com.rotki.portal.appapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that has the form of a documented call. Who sent it is not known yet.
 *
 * @param call which call it is
 * @param parameters what it says
 */
record AppRequest(AppCall call, SignedParameters parameters) {

    private static final String ATTRIBUTE = AppRequest.class.getName();

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns what {@link ApiBoundaryFilter} found. */
    static AppRequest of(HttpServletRequest request) {
        return find(request).orElseThrow();
    }

    static Optional<AppRequest> find(HttpServletRequest request) {
        @Nullable Object attached = request.getAttribute(ATTRIBUTE);
        return Optional.ofNullable(attached).map(found -> (AppRequest) Objects.requireNonNull(found));
    }
}
