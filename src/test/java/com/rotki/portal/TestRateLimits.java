package com.rotki.portal;

import com.rotki.portal.throttle.RateDecision;
import com.rotki.portal.throttle.RateLimit;
import com.rotki.portal.throttle.RateLimits;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Limits that let through as many as a test says, and whoever is not spoken of. */
public final class TestRateLimits implements RateLimits, SharedState {

    /** How long whoever is refused has to wait. */
    private static final Duration WAIT = Duration.ofSeconds(90);

    private final RateLimits real;
    private final Map<RateLimit, Integer> few = new ConcurrentHashMap<>();
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    private TestRateLimits(RateLimits real) {
        this.real = real;
    }

    /** From now on this limit lets through so many of each. */
    public void closeAfter(RateLimit limit, int calls) {
        few.put(limit, calls);
    }

    @Override
    public RateDecision take(RateLimit limit, String who) {
        if (few.isEmpty()) {
            return real.take(limit, who);
        }
        int before = taken.merge(limit + who, 1, Integer::sum) - 1;
        boolean admitted = before < few.getOrDefault(limit, Integer.MAX_VALUE);
        return new RateDecision(limit, admitted, 0, admitted ? Duration.ZERO : WAIT, WAIT);
    }

    @Override
    public void reset() {
        few.clear();
        taken.clear();
    }

    /** Puts them before the real ones. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        TestRateLimits testRateLimits(@Qualifier("rateLimits") RateLimits real) {
            return new TestRateLimits(real);
        }
    }
}
