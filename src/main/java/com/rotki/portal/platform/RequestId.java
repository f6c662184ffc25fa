package com.rotki.portal.platform;

import java.util.Optional;
import org.slf4j.MDC;

/** The id of the HTTP request that is being answered: in every log line, in the answer, in what the user may quote. */
public final class RequestId {

    /** Name of the response header. */
    public static final String HEADER = "X-Request-Id";

    static final String MDC_KEY = "requestId";

    private RequestId() {}

    /** Returns the current request's id, or empty outside a request. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(MDC_KEY));
    }
}
