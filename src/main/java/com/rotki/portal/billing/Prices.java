package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.subscription.BillingCycle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of the prices at one moment.
 *
 * @param asOf when the engine named them; null if it never did, or nothing is sold here
 */
public record Prices(
        Standing standing, List<Price> all, @Nullable Instant asOf) {

    /** How far the prices can be relied on. */
    public enum Standing {
        /** Plans are sold elsewhere. */
        SOLD_ELSEWHERE,
        /** The engine named them a moment ago. */
        CURRENT,
        /** The engine does not answer; these are the ones it named last. */
        LAST_KNOWN,
        /** The engine does not answer, and has not since the portal started. */
        UNKNOWN
    }

    /** Copies the list. */
    public Prices {
        all = List.copyOf(all);
    }

    /** Returns the answer where nothing is sold. */
    public static Prices soldElsewhere() {
        return new Prices(Standing.SOLD_ELSEWHERE, List.of(), null);
    }

    /** Returns whether plans are bought here, even if no price is known at the moment. */
    public boolean soldHere() {
        return standing != Standing.SOLD_ELSEWHERE;
    }

    /** Returns the price of a tier for a cycle; empty if it has none, or none is known. */
    public Optional<Price> of(String tierCode, BillingCycle cycle) {
        return all.stream()
                .filter(price -> price.tierCode().equals(tierCode) && price.cycle() == cycle)
                .findFirst();
    }
}
