package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.subscription.BillingCycle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account pays, as the portal saw it last at the engine.
 *
 * @param sells whether plans are sold here
 * @param plan null if there never was a paid one
 * @param payments the newest first
 */
public record BillingOverview(boolean sells, @Nullable PaidFor plan, List<EnginePayment> payments) {

    /** Copies the list. */
    public BillingOverview {
        payments = List.copyOf(payments);
    }

    /**
     * A paid plan.
     *
     * @param amount what is charged each time, in the smallest unit of the currency
     * @param over whether it has ended
     * @param renews whether it is charged again
     * @param next what it becomes at the end of the period; null if it stays as it is
     * @param paymentMethod what pays next; null if the engine has nothing
     * @param needsAction whether the owner has to confirm a payment
     */
    public record PaidFor(
            String tierName,
            BillingCycle cycle,
            long amount,
            String currency,
            boolean over,
            boolean renews,
            @Nullable Next next,
            @Nullable String paymentMethod,
            boolean needsAction) {}

    /** The tier and cycle that a plan gets at the end of its period. */
    public record Next(String tierName, BillingCycle cycle, long amount, String currency) {}

    /**
     * A plan that the present one can be changed to.
     *
     * @param atOnce whether the change is made at once, and charged; otherwise it comes at the end of the period
     * @param devices how many devices it allows
     * @param maxBackupSizeMb largest backup in MiB; 0 means no backup
     */
    public record Offer(
            String tierCode,
            String tierName,
            BillingCycle cycle,
            long amount,
            String currency,
            boolean atOnce,
            int devices,
            int maxBackupSizeMb) {}
}
