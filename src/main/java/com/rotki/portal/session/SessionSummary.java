package com.rotki.portal.session;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody is signed in.
 *
 * @param lastActiveAt when its person last did something there; exact to half a minute
 * @param factors the names of the factors that were proved in it, as Spring Security calls them; empty if it is not known
 * @param userAgent what the browser calls itself; null if it says nothing
 * @param sourceAddress where the last of its requests came from
 */
public record SessionSummary(
        SessionId id,
        Instant startedAt,
        Instant lastActiveAt,
        Set<String> factors,
        @Nullable String userAgent,
        @Nullable String sourceAddress) {

    /** Keeps a copy of its own. */
    public SessionSummary {
        factors = Set.copyOf(factors);
    }
}
