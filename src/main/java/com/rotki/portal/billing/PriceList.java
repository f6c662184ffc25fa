package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.billing.Prices.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;

/**
 * The engine's prices, kept for some minutes. An engine that is away or slow keeps nobody from a page: the prices that it
 * named last are told with their time, and one request at a time asks it again.
 */
@Component
public class PriceList {

    /** For so long prices count as current. */
    static final Duration FRESH = Duration.ofMinutes(10);

    /** After a try without an answer the engine is left alone for so long. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** More prices than tiers and cycles can have are none of the portal's. */
    static final int MOST = 100;

    private static final long PATIENCE_MILLIS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(PriceList.class);

    private final BillingProvider engine;
    private final TaskExecutor executor;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), null, null);
    private CompletableFuture<Boolean> look = CompletableFuture.completedFuture(true);

    PriceList(BillingProvider engine, @Qualifier("applicationTaskExecutor") TaskExecutor executor, Clock clock) {
        this.engine = engine;
        this.executor = executor;
        this.clock = clock;
    }

    /** Returns the prices, after at most two seconds. Throws nothing if the engine is away. */
    public Prices now() {
        if (!engine.sells()) {
            return Prices.soldElsewhere();
        }
        Instant now = clock.instant();
        if (known.isDue(now) && !answers()) {
            noteFailure(now);
        }
        return known.at(now);
    }

    /** Asks the engine, or waits for who is asking. Returns whether it answered in time; a late answer is taken too. */
    private boolean answers() {
        return lookAt().copy()
                .completeOnTimeout(false, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private synchronized CompletableFuture<Boolean> lookAt() {
        if (look.isDone()) {
            try {
                look = CompletableFuture.supplyAsync(() -> ask(), executor);
            } catch (TaskRejectedException stopping) {
                look = CompletableFuture.completedFuture(false);
            }
        }
        return look;
    }

    /** Whatever an engine does wrong must not break a page that does not sell. */
    private boolean ask() {
        try {
            List<Price> usable = engine.prices().stream()
                    .filter(PriceList::isUsable)
                    .limit(MOST)
                    .toList();
            note(new Known(usable, clock.instant(), null));
            return true;
        } catch (RuntimeException failure) {
            // Not its message: nobody knows what an engine's library puts there.
            LOG.warn(
                    "The billing engine names no prices: {}", failure.getClass().getSimpleName());
            return false;
        }
    }

    private synchronized void note(Known answer) {
        known = answer;
    }

    private synchronized void noteFailure(Instant at) {
        known = known.failedAt(at);
    }

    private static boolean isUsable(Price price) {
        return price.amount() > 0
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(price.currency())
                                && currency.getDefaultFractionDigits() >= 0);
    }

    private record Known(
            List<Price> prices,
            @Nullable Instant asOf,
            @Nullable Instant failedAt) {

        boolean isDue(Instant now) {
            return !isWithin(FRESH, asOf, now) && !isWithin(PAUSE, failedAt, now);
        }

        /** A late answer may have come in between. */
        Known failedAt(Instant now) {
            return isWithin(FRESH, asOf, now) ? this : new Known(prices, asOf, now);
        }

        Prices at(Instant now) {
            if (asOf == null) {
                return new Prices(Standing.UNKNOWN, List.of(), null);
            }
            return new Prices(isWithin(FRESH, asOf, now) ? Standing.CURRENT : Standing.LAST_KNOWN, prices, asOf);
        }

        private static boolean isWithin(Duration length, @Nullable Instant since, Instant now) {
            return since != null && now.isBefore(since.plus(length));
        }
    }
}
