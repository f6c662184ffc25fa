package com.rotki.portal.throttle;

/** Stores how much of a limit somebody used. The store can be shared by several nodes or belong to one. */
public interface RateLimits {

    /**
     * Takes one from what {@code who} has left of {@code limit}.
     *
     * @param who an address, a key; never a secret, it may be logged
     */
    RateDecision take(RateLimit limit, String who);
}
