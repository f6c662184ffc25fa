package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.ChangePreview;
import com.rotki.portal.billing.EngineData.CheckoutOrder;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.OpenCheckout;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.platform.AccountId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the billing engine. Every method but {@link #verify} may ask the engine over the network and then throws
 * {@link BillingRefusedException} ({@code billing.unavailable}) if it does not answer in time, is busy or answers nonsense;
 * none may be called while a transaction is open. What is asked twice with the same key of idempotency happens once.
 */
public interface BillingProvider {

    /** Returns whether plans are bought here; false where they are sold elsewhere. */
    boolean sells();

    /** Returns whether its events say themselves what is so, since there is nothing to be asked. */
    default boolean tells() {
        return false;
    }

    /** Returns whether it sends events. */
    default boolean sendsEvents() {
        return sells() || tells();
    }

    /**
     * Returns what an event says that {@link #verify} let through. Only for one that {@link #tells}.
     *
     * @throws BillingRefusedException ({@code billing.bad-command})
     */
    default ToldPlan told(String body) {
        throw new UnsupportedOperationException("It is asked what is so");
    }

    /** Returns the prices of all tiers that are sold, as the engine has them now. */
    List<Price> prices();

    /** Returns the engine's id of the customer for an account; makes one if there is none. Calling twice is safe. */
    String customer(AccountId account, String email);

    /** Opens a checkout. Its amounts come from the engine's price alone. */
    OpenCheckout open(CheckoutOrder order);

    /** Closes a checkout that is not paid, so that nobody can pay it any more. Returns false if it is paid already. */
    boolean close(String checkoutId);

    /** Returns the customer's subscriptions that are not over, the oldest first, or else the one that ended last. */
    List<EngineSubscription> subscriptions(String customerId);

    /** Returns the customer's newest payments, the newest first, at most 100. */
    List<EnginePayment> payments(String customerId);

    /** Returns what an immediate change to another price costs today, and what is charged next. */
    ChangePreview preview(String subscriptionId, String priceId);

    /** Changes to another price at once; the engine charges the difference. */
    void changeNow(String subscriptionId, String priceId, String idempotencyKey);

    /** Plans the change to another price for the end of the period; replaces a change that was planned before. */
    void changeAtEnd(String subscriptionId, String priceId, String idempotencyKey);

    /** Drops a planned change, if there is one. */
    void dropPlannedChange(String subscriptionId);

    /** Lets the subscription end with the period that is paid. */
    void cancel(String subscriptionId, @Nullable String reason);

    /** Lets a cancelled subscription renew again. */
    void resume(String subscriptionId);

    /** Ends a subscription at once that should not be: a second one of the same account. Gives back what was paid for it. */
    void endAndRefund(String subscriptionId);

    /** Returns the engine's page where the means of payment is changed. It leads back to {@code back}. */
    URI paymentMethodPage(String customerId, URI back);

    /** Returns the engine's page of an unpaid invoice, where it is paid; empty if there is none. */
    Optional<URI> payPage(String customerId);

    /** Returns where the invoice of a payment can be opened; empty if it has none, or is another customer's. */
    Optional<URI> invoice(String customerId, String paymentId);

    /**
     * Checks who sent an event, and how old it is.
     *
     * @param headers by their names in lower case
     * @return what it is about
     * @throws BillingRefusedException ({@code billing.bad-signature}) unless the engine signed exactly {@code body} a moment
     *     ago
     * @throws BillingRefusedException ({@code billing.bad-command}) if one that {@link #tells} says nothing that can be read
     */
    EngineEvent verify(byte[] body, Map<String, String> headers);

    /** Returns the engine's own page about a customer, for the staff; empty if it has none. */
    Optional<URI> customerPage(String customerId);

    /**
     * An event of the engine. It says only that something changed: what is so now is asked of the engine.
     *
     * @param id under which it is kept, once
     * @param type as the engine names it
     * @param customerId null if it is about no customer
     * @param version of two events that tell something of one customer the higher one is newer; 0 where that says nothing
     */
    record EngineEvent(String id, String type, @Nullable String customerId, long version) {

        /** Creates one that only says that something changed. */
        public EngineEvent(String id, String type, @Nullable String customerId) {
            this(id, type, customerId, 0);
        }
    }
}
