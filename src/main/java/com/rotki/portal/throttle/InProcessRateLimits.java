package com.rotki.portal.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rate limits of this process. Time is the machine's uptime, which nobody sets: a clock that jumps neither opens a
 * limit nor keeps it closed. Full reserves are forgotten; so are the least used ones beyond a number that no honest
 * load comes near.
 */
class InProcessRateLimits implements RateLimits {

    private static final Logger LOG = LoggerFactory.getLogger(InProcessRateLimits.class);

    /** About 300 bytes each. */
    private static final long MOST_REMEMBERED = 100_000;

    /** Longer than the window of any limit: a reserve that was not used for that long is full. */
    private static final Duration FULL_AGAIN = Duration.ofMinutes(10);

    private final TimeMeter time;
    private final Cache<Counted, Reserve> reserves;

    InProcessRateLimits(TimeMeter time) {
        this.time = time;
        Ticker ticker = time::currentTimeNanos;
        this.reserves = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(FULL_AGAIN)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public RateDecision take(RateLimit limit, String who) {
        Reserve reserve = Objects.requireNonNull(reserves.get(new Counted(limit, who), this::full));
        ConsumptionProbe probe = reserve.bucket().tryConsumeAndReturnRemaining(1);
        boolean admitted = probe.isConsumed();
        boolean wasClosed = reserve.closed().getAndSet(!admitted);
        if (!admitted && !wasClosed) {
            LOG.warn("Too many requests: the limit {} is used up by {}", limit.policy(), who);
        }
        return new RateDecision(
                limit,
                admitted,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    private Reserve full(Counted counted) {
        RateLimit limit = counted.limit();
        Bucket bucket = Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.reserve()).refillGreedy(limit.aMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
        return new Reserve(bucket, new AtomicBoolean());
    }

    long remembered() {
        reserves.cleanUp();
        return reserves.estimatedSize();
    }

    private record Counted(RateLimit limit, String who) {}

    private record Reserve(Bucket bucket, AtomicBoolean closed) {}
}
