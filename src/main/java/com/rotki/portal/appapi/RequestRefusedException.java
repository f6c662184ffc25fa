package com.rotki.portal.appapi;

import com.rotki.portal.platform.DomainException;
import java.util.Map;

/** A request that this API refuses by itself, before any service is asked. */
final class RequestRefusedException extends DomainException {

    private final ProblemCode problem;
    private final transient Map<String, String> headers;

    RequestRefusedException(ProblemCode problem, Object... arguments) {
        this(problem, Map.of(), arguments);
    }

    RequestRefusedException(ProblemCode problem, Map<String, String> headers, Object... arguments) {
        super(problem.code(), arguments);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    ProblemCode problem() {
        return problem;
    }

    /** Returns the response headers that belong to the refusal. */
    Map<String, String> headers() {
        return headers;
    }
}
