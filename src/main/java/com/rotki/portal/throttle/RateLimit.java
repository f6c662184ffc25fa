package com.rotki.portal.throttle;

import java.time.Duration;

/**
 * The limits of requests (requirement B9): a reserve, which a burst may use up at once, and how much of it comes back
 * in a minute. Many people can be behind one address, so what is counted by address is generous.
 */
public enum RateLimit {

    /** All calls of the signed API from one address: an office of fifty apps that all start at once stays far below. */
    API_ADDRESS("address", 3_000, 1_200),

    /** Calls with one API Key and a right signature. A backup is a call for every 10 MiB. */
    API_KEY("key", 2_000, 900),

    /** Passwords sent from one address, whatever the account. Each account has counters of its own. */
    SIGN_IN("sign-in", 60, 20),

    /** Sign-ups from one address, with each repetition and each password that confirms one. */
    SIGN_UP("sign-up", 40, 10),

    /** Forgotten passwords from one address, with each new one that is set. */
    RESET("reset", 40, 10),

    /** What one account has the billing engine asked for: its answers are slow, and it limits the portal as a whole. */
    BILLING("billing", 60, 20);

    private final String policy;
    private final int reserve;
    private final int aMinute;

    RateLimit(String policy, int reserve, int aMinute) {
        this.policy = policy;
        this.reserve = reserve;
        this.aMinute = aMinute;
    }

    /** Returns its name in the answer's headers. */
    public String policy() {
        return policy;
    }

    /** Returns how many are let through at once after a rest. */
    public int reserve() {
        return reserve;
    }

    /** Returns how many come back in a minute. */
    public int aMinute() {
        return aMinute;
    }

    /** Returns how long it takes for all of the reserve to come back. */
    public Duration window() {
        return Duration.ofSeconds(Math.ceilDiv(reserve * 60L, aMinute));
    }
}
