package com.rotki.portal.throttle;

/**
 * Where it is kept how much of a limit somebody used. One that several nodes share can stand behind it as well as one of
 * each node.
 */
public interface RateLimits {

    /**
     * Takes one from what {@code who} has left of {@code limit}.
     *
     * @param who an address, a key; never a secret, it may be logged
     */
    RateDecision take(RateLimit limit, String who);
}
