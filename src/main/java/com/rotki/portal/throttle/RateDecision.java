package com.rotki.portal.throttle;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The decision of a limit on a request.
 *
 * @param admitted false if nothing was left
 * @param remaining how many more are let through at once
 * @param retryAfter how long until the next one is let through; zero if there is something left
 * @param rest until all of the reserve has come back
 */
public record RateDecision(RateLimit limit, boolean admitted, long remaining, Duration retryAfter, Duration rest) {

    /** Returns the decision on a request that is not counted. */
    public static RateDecision notCounted(RateLimit limit) {
        return new RateDecision(limit, true, limit.reserve(), Duration.ZERO, Duration.ZERO);
    }

    /** Returns the header fields for the client: draft-ietf-httpapi-ratelimit-headers, and RFC 9110, section 10.2.3. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(
                                limit.policy(), limit.reserve(), limit.window().toSeconds()));
        headers.put("RateLimit", "\"%s\";r=%d;t=%d".formatted(limit.policy(), remaining, seconds(rest)));
        if (!admitted) {
            headers.put("Retry-After", Long.toString(Math.max(1, seconds(retryAfter))));
        }
        return headers;
    }

    private static long seconds(Duration duration) {
        return Math.ceilDiv(duration.toMillis(), 1000L);
    }
}
