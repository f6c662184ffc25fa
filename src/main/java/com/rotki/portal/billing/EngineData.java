package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.BillingCycle;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the engine and the portal tell each other. Amounts are in the currency's smallest unit. */
public final class EngineData {

    private EngineData() {}

    /**
     * A price of the engine, for a tier and a cycle.
     *
     * @param id of the engine
     * @param amount in the smallest unit of the currency
     * @param currency ISO 4217, in capitals
     * @param taxIncluded whether the amount has the tax in it; otherwise the engine adds it
     */
    public record Price(
            String id, String tierCode, BillingCycle cycle, long amount, String currency, boolean taxIncluded) {}

    /**
     * What somebody wants to buy.
     *
     * @param reference of the portal's purchase; the key of idempotency
     * @param priceId of the engine: the amount is its own
     * @param renews false for one period that is paid once and ends
     * @param back where the engine leads after the payment
     * @param cancelled where the engine leads if nothing was paid
     */
    public record CheckoutOrder(
            String reference,
            AccountId account,
            String customerId,
            String priceId,
            boolean renews,
            URI back,
            URI cancelled,
            String language) {}

    /** A checkout that can be paid at {@code page} until {@code expiresAt}. */
    public record OpenCheckout(String id, URI page, Instant expiresAt) {}

    /** Where the engine says that a subscription stands. */
    public enum EngineStatus {
        /** The first payment is not confirmed. */
        PENDING,
        /** Paid. */
        ACTIVE,
        /** The renewal is not paid yet. */
        PAST_DUE,
        /** Over. */
        ENDED
    }

    /**
     * A subscription as the engine has it now.
     *
     * @param paidUntil end of the last period that was paid; for one that is over, when it ended
     * @param renews whether the engine charges again at the end of the period
     * @param onePeriod whether it was bought for one period only
     * @param nextPriceId of a change that is planned for the end of the period; null if there is none
     * @param paymentMethod in words that need no translation (a brand and four digits); null if the engine has none
     * @param needsAction whether its owner has to confirm a payment
     * @param renewalUnderWay whether the period is over and the payment of the next one is neither there nor failed
     */
    public record EngineSubscription(
            String id,
            String priceId,
            EngineStatus status,
            Instant createdAt,
            Instant periodStart,
            Instant paidUntil,
            boolean renews,
            boolean onePeriod,
            @Nullable String nextPriceId,
            @Nullable String paymentMethod,
            boolean needsAction,
            boolean renewalUnderWay) {

        /** Creates one whose renewal is not under way. */
        public EngineSubscription(
                String id,
                String priceId,
                EngineStatus status,
                Instant createdAt,
                Instant periodStart,
                Instant paidUntil,
                boolean renews,
                boolean onePeriod,
                @Nullable String nextPriceId,
                @Nullable String paymentMethod,
                boolean needsAction) {
            this(
                    id,
                    priceId,
                    status,
                    createdAt,
                    periodStart,
                    paidUntil,
                    renews,
                    onePeriod,
                    nextPriceId,
                    paymentMethod,
                    needsAction,
                    false);
        }

        /** Returns whether it can still be paid, changed or used. */
        public boolean isOver() {
            return status == EngineStatus.ENDED;
        }
    }

    /** How a payment went. */
    public enum PaymentState {
        PAID,
        OPEN,
        FAILED,
        REFUNDED
    }

    /**
     * A payment.
     *
     * @param number of its invoice; null if it has none
     * @param method in words that need no translation; null if nothing was tried yet
     */
    public record EnginePayment(
            String id,
            Instant at,
            long amount,
            String currency,
            PaymentState state,
            @Nullable String number,
            @Nullable String method) {}

    /**
     * The cost of an immediate change.
     *
     * @param dueNow what is charged today; negative if it is credited
     * @param next what is charged at {@code nextAt}
     */
    public record ChangePreview(long dueNow, long next, String currency, Instant nextAt) {}
}
