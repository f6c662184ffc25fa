package com.rotki.portal.billing;

import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.billing.BillingActs.Kind;
import com.rotki.portal.billing.BillingOverview.Offer;
import com.rotki.portal.billing.EngineData.CheckoutOrder;
import com.rotki.portal.billing.EngineData.OpenCheckout;
import com.rotki.portal.billing.KnownPrices.KnownPrice;
import com.rotki.portal.billing.Purchases.Purchase;
import com.rotki.portal.billing.Purchases.Wish;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.subscription.AccountEntitlements;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.PaidPlans;
import com.rotki.portal.subscription.SubscriptionRefusedException;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.TierLimits;
import com.rotki.portal.throttle.CallerLimits;
import com.rotki.portal.throttle.RateLimit;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Buys a plan for the current account: one, whatever several windows do at the same time. The amount is the engine's; the
 * browser names only the plan. No transaction is open while the engine is asked.
 */
@Service
@NameOnRecord("PurchaseService")
@PreAuthorize(Permissions.READ_SUBSCRIPTION)
@Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
public class PurchaseService {

    private final BillingProvider provider;
    private final Purchases purchases;
    private final KnownPrices prices;
    private final BillingCustomers customers;
    private final Eligibility eligibility;
    private final BillingSync sync;
    private final BillingActs acts;
    private final PortalSettings portal;
    private final CurrentActor currentActor;

    PurchaseService(
            BillingProvider provider,
            Purchases purchases,
            KnownPrices prices,
            BillingCustomers customers,
            Eligibility eligibility,
            BillingSync sync,
            BillingActs acts,
            PortalSettings portal,
            CurrentActor currentActor) {
        this.provider = provider;
        this.purchases = purchases;
        this.prices = prices;
        this.customers = customers;
        this.eligibility = eligibility;
        this.sync = sync;
        this.acts = acts;
        this.portal = portal;
        this.currentActor = currentActor;
    }

    /**
     * Returns the price of a plan as the engine sells it now, for a page that asks whether to buy it.
     *
     * @throws BillingRefusedException ({@code billing.not-sold-here}, {@code billing.no-price}, {@code billing.unavailable})
     * @throws BillingRefusedException ({@code billing.subscribed}, {@code billing.under-way}) for whoever has a plan or
     *     has ordered one
     * @throws SubscriptionRefusedException for whoever may not have one
     */
    public Offer offer(String tierCode, BillingCycle cycle) {
        eligibility.require(currentActor.account());
        KnownPrice price = price(tierCode, cycle);
        TierLimits limits = price.tier().limits();
        return new Offer(
                tierCode,
                price.tierName(),
                cycle,
                price.amount(),
                price.currency(),
                true,
                limits.devices(),
                limits.maxBackupSizeMb());
    }

    private KnownPrice price(String tierCode, BillingCycle cycle) {
        if (!provider.sells()) {
            throw BillingRefusedException.of(BillingRefusedException.NOT_SOLD_HERE);
        }
        return prices.onSale(tierCode, cycle);
    }

    /**
     * Begins a purchase, or goes on with the one that is under way.
     *
     * @param renews false for one period that is paid once
     * @param language of the engine's page
     * @return the engine's page where it is paid
     * @throws BillingRefusedException ({@code billing.under-way}) if another purchase is paid and not confirmed
     * @throws com.rotki.portal.platform.DomainException as {@link #offer} does
     */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public URI buy(String tierCode, BillingCycle cycle, boolean renews, Locale language) {
        AccountId account = currentActor.account();
        eligibility.require(account);
        KnownPrice price = price(tierCode, cycle);
        var wish = new Wish(tierCode, cycle, renews);
        String customer = customer(account);
        Purchase purchase = purchases.begin(account, wish);
        if (!purchase.wish().equals(wish)) {
            close(account, purchase);
            purchase = purchases.begin(account, wish);
        }
        if (purchase.page() != null) {
            return purchase.page();
        }
        acts.begin(Kind.BUY, price.tierName(), cycle);
        OpenCheckout checkout = provider.open(new CheckoutOrder(
                purchase.reference().toString(),
                account,
                customer,
                price.id(),
                renews,
                page("/purchase"),
                page("/plans"),
                language.getLanguage()));
        if (!purchases.opened(account, purchase, checkout)) {
            provider.close(checkout.id());
            throw BillingRefusedException.of(BillingRefusedException.UNDER_WAY);
        }
        return checkout.page();
    }

    /** Closes what another window has open, so that only one of the two can be paid. */
    private void close(AccountId account, Purchase other) {
        if (other.checkoutId() == null || !provider.close(other.checkoutId())) {
            sync.look(account);
            throw BillingRefusedException.of(BillingRefusedException.UNDER_WAY);
        }
        purchases.end(account, other);
    }

    /** Returns the engine's page of the purchase that is under way; empty if none is, or it is confirmed. */
    public Optional<URI> awaited() {
        return purchases.find(currentActor.account()).filter(purchases::isOpen).map(Purchase::page);
    }

    private String customer(AccountId account) {
        return customers
                .find(account)
                .orElseGet(() -> customers.keep(account, provider.customer(account, eligibility.email(account))));
    }

    private URI page(String path) {
        return URI.create(portal.publicUrl() + path);
    }

    /** Says who may buy. */
    @Component
    static class Eligibility {

        private final PaidPlans plans;
        private final AccountEntitlements entitlements;
        private final CallerLimits limits;
        private final AccountRoles roles;
        private final TransactionTemplate transaction;

        Eligibility(
                PaidPlans plans,
                AccountEntitlements entitlements,
                CallerLimits limits,
                AccountRoles roles,
                TransactionTemplate transaction) {
            this.plans = plans;
            this.entitlements = entitlements;
            this.limits = limits;
            this.roles = roles;
            this.transaction = transaction;
        }

        /** Says it to the owner, whom the same refusal of the staff's acts would not help. */
        void require(AccountId account) {
            limits.require(RateLimit.BILLING, account);
            try {
                transaction.executeWithoutResult(status -> plans.requireBuyable(account));
            } catch (SubscriptionRefusedException refused) {
                if (!refused.is(SubscriptionRefusedException.PAID_FOR)) {
                    throw refused;
                }
                boolean ordered = entitlements.of(account).status() == SubscriptionStatus.PENDING;
                throw BillingRefusedException.of(
                        ordered ? BillingRefusedException.UNDER_WAY : BillingRefusedException.SUBSCRIBED);
            }
        }

        String email(AccountId account) {
            return roles.of(account).email();
        }
    }
}
