package com.rotki.portal.billing;

import com.rotki.portal.billing.BillingActs.Kind;
import com.rotki.portal.billing.BillingOverview.Offer;
import com.rotki.portal.billing.BillingRecords.KeptSubscription;
import com.rotki.portal.billing.EngineData.ChangePreview;
import com.rotki.portal.billing.KnownPrices.KnownPrice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.throttle.CallerLimits;
import com.rotki.portal.throttle.RateLimit;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current account pays for, and how it is changed. Every change is made by the engine and then looked up there: what
 * it did not do is not shown as done. All that ask it throw {@link BillingRefusedException} ({@code billing.unavailable}) if
 * it does not answer, and nothing has changed then, and {@link com.rotki.portal.throttle.ThrottledException} ({@code
 * throttle.too-many}) to an account that asks too often. No transaction is open while the engine is asked.
 */
@Service
@NameOnRecord("BillingService")
@PreAuthorize(Permissions.READ_SUBSCRIPTION)
@Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
public class BillingService {

    private final BillingProvider provider;
    private final BillingCustomers customers;
    private final KnownPrices prices;
    private final BillingOverviews overviews;
    private final BillingSync sync;
    private final BillingActs acts;
    private final PortalSettings portal;
    private final CurrentActor currentActor;
    private final CallerLimits limits;

    BillingService(
            BillingProvider provider,
            BillingCustomers customers,
            KnownPrices prices,
            BillingOverviews overviews,
            BillingSync sync,
            BillingActs acts,
            PortalSettings portal,
            CurrentActor currentActor,
            CallerLimits limits) {
        this.provider = provider;
        this.customers = customers;
        this.prices = prices;
        this.overviews = overviews;
        this.sync = sync;
        this.acts = acts;
        this.portal = portal;
        this.currentActor = currentActor;
        this.limits = limits;
    }

    /** Returns what is paid and was paid, without asking the engine. */
    public BillingOverview overview() {
        return overviews.of(currentActor.account());
    }

    /** Returns whether the plan was bought in a shop that tells of it: it is changed and paid there, and not here. */
    public boolean isSoldByShop() {
        return overviews.told(currentActor.account()).isPresent();
    }

    /** Asks the engine what is so, for somebody who has paid and does not see it: once in ten seconds. */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public Look lookAgain() {
        AccountId account = currentActor.account();
        if (!customers.takeTurn(account)) {
            return Look.TOO_SOON;
        }
        return sync.look(account) ? Look.CHANGED : Look.SAME;
    }

    /** What came of asking the engine. */
    public enum Look {
        /** The plan was another one than the portal showed. */
        CHANGED,
        /** It is as the portal shows it. */
        SAME,
        /** It was asked a moment ago, so it was not asked again. */
        TOO_SOON
    }

    /** Returns what the plan can be changed to, the highest tier last; empty without one that can be changed. */
    public List<Offer> offers() {
        Optional<KeptSubscription> plan = overviews.running(currentActor.account());
        if (plan.isEmpty()) {
            return List.of();
        }
        limits.require(RateLimit.BILLING, currentActor.account());
        KnownPrice before = prices.require(plan.get().priceId());
        return prices.onSale().stream()
                .filter(price -> !price.isSamePlanAs(before))
                .map(price -> new Offer(
                        price.tierCode(),
                        price.tierName(),
                        price.cycle(),
                        price.amount(),
                        price.currency(),
                        price.isHigherThan(before),
                        price.tier().limits().devices(),
                        price.tier().limits().maxBackupSizeMb()))
                .toList();
    }

    /**
     * Says what a change to a higher tier, or to the yearly cycle, costs.
     *
     * @throws BillingRefusedException ({@code billing.not-subscribed}, {@code billing.no-price}, {@code
     *     billing.no-such-change}), and ({@code billing.pay-first}, {@code billing.under-way}) while something is unpaid
     */
    public ChangePreview preview(String tierCode, BillingCycle cycle) {
        KeptSubscription plan = require();
        return provider.preview(
                plan.engineId(), change(plan, tierCode, cycle, true).id());
    }

    /**
     * Changes to a higher tier, or to the yearly cycle, at once. The engine charges the difference.
     *
     * @throws BillingRefusedException as {@link #preview} does
     */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public void changeNow(String tierCode, BillingCycle cycle) {
        KeptSubscription plan = require();
        KnownPrice price = change(plan, tierCode, cycle, true);
        ask(Kind.CHANGE, price, () -> provider.changeNow(plan.engineId(), price.id(), key()));
    }

    /**
     * Plans the change to a lower tier, or to the monthly cycle, for the end of the paid period.
     *
     * @throws BillingRefusedException as {@link #preview} does
     */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public void changeAtEnd(String tierCode, BillingCycle cycle) {
        KeptSubscription plan = require();
        KnownPrice price = change(plan, tierCode, cycle, false);
        ask(Kind.PLAN, price, () -> provider.changeAtEnd(plan.engineId(), price.id(), key()));
    }

    /** Takes back a change that was planned for the end of the period. Calling twice is safe. */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public void keepPlan() {
        KeptSubscription plan = require();
        ask(Kind.KEEP, null, () -> provider.dropPlannedChange(plan.engineId()));
    }

    /** Lets the plan end with the paid period. Calling twice is safe. */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public void cancel(@Nullable String reason) {
        KeptSubscription plan = require();
        ask(Kind.CANCEL, null, () -> provider.cancel(plan.engineId(), reason));
    }

    /** Lets a plan renew that was cancelled and works. Calling twice is safe. */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public void resume() {
        KeptSubscription plan = require();
        ask(Kind.RESUME, null, () -> provider.resume(plan.engineId()));
    }

    /** Returns the engine's page where the means of payment is changed. */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public URI paymentMethodPage() {
        return provider.paymentMethodPage(customer(), URI.create(portal.publicUrl() + "/subscription"));
    }

    /** Returns the engine's page where what is unpaid is paid; that of the means of payment if nothing is. */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public URI payPage() {
        return provider.payPage(customer()).orElseGet(this::paymentMethodPage);
    }

    /** Returns where the engine shows the invoice of one of the account's payments; empty if there is none. */
    @PreAuthorize(Permissions.WRITE_SUBSCRIPTION)
    public Optional<URI> invoice(String paymentId) {
        return provider.invoice(customer(), paymentId);
    }

    /**
     * Asks the engine and looks what it did. Where no answer came it may have done it: then its event tells, and who asked
     * stays known.
     */
    private void ask(Kind kind, @Nullable KnownPrice price, Runnable act) {
        AccountId account = currentActor.account();
        acts.begin(kind, price == null ? null : price.tierName(), price == null ? null : price.cycle());
        try {
            act.run();
        } catch (BillingRefusedException refused) {
            if (!refused.is(BillingRefusedException.UNAVAILABLE)) {
                acts.end(account, kind);
            }
            throw refused;
        }
        sync.look(account);
        acts.end(account, kind);
    }

    /** Of each change anew: an engine remembers a refusal too, and whoever has changed the card tries again. */
    private static String key() {
        return UUID.randomUUID().toString();
    }

    private KnownPrice change(KeptSubscription plan, String tierCode, BillingCycle cycle, boolean atOnce) {
        KnownPrice before = prices.require(plan.priceId());
        KnownPrice after = prices.onSale(tierCode, cycle);
        if (after.isSamePlanAs(before) || after.isHigherThan(before) != atOnce) {
            throw BillingRefusedException.of(BillingRefusedException.NO_SUCH_CHANGE);
        }
        return after;
    }

    private KeptSubscription require() {
        limits.require(RateLimit.BILLING, currentActor.account());
        return overviews
                .running(currentActor.account())
                .orElseThrow(() -> BillingRefusedException.of(BillingRefusedException.NOT_SUBSCRIBED));
    }

    private String customer() {
        limits.require(RateLimit.BILLING, currentActor.account());
        return customers
                .find(currentActor.account())
                .orElseThrow(() -> BillingRefusedException.of(BillingRefusedException.NOT_SUBSCRIBED));
    }
}
