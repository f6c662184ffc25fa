package com.rotki.portal.appapi;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.DomainException;
import java.util.Map;

/** A request that this API refuses by itself, before any service is asked. */
final class RequestRefusedException extends DomainException {

    private final AppRefusal refusal;
    private final transient Map<String, String> headers;

    RequestRefusedException(AppRefusal refusal, Object... arguments) {
        this(refusal, Map.of(), arguments);
    }

    RequestRefusedException(AppRefusal refusal, Map<String, String> headers, Object... arguments) {
        super(refusal, arguments);
        this.refusal = refusal;
        this.headers = Map.copyOf(headers);
    }

    static RequestRefusedException malformed() {
        return new RequestRefusedException(AppRefusal.MALFORMED);
    }

    /** Refuses the request unless {@code right}. */
    static void unless(boolean right, AppRefusal refusal) {
        if (!right) {
            throw new RequestRefusedException(refusal);
        }
    }

    AppRefusal refusal() {
        return refusal;
    }

    /** Returns the response headers that belong to the refusal. */
    Map<String, String> headers() {
        return headers;
    }
}
