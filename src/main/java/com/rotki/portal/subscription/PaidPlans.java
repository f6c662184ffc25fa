package com.rotki.portal.subscription;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.PlanEvent.PlanCancelled;
import com.rotki.portal.subscription.PlanEvent.PlanEnded;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what the billing engine says about an account's plan. It checks no permission: whoever calls it knows that
 * the engine says so.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PaidPlans {

    private final SubscriptionRepository subscriptions;
    private final TierCatalogue catalogue;
    private final AccountRoles roles;
    private final AccountLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaidPlans(
            SubscriptionRepository subscriptions,
            TierCatalogue catalogue,
            AccountRoles roles,
            AccountLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.catalogue = catalogue;
        this.roles = roles;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account's plan the one that the engine has, and tells its owner of each difference. The last one that is put
     * counts, and the same one twice changes nothing. A suspension stays. A given plan that works is replaced only by a
     * period that is paid and not over.
     *
     * @param anew whether it is another purchase than the last one that was put: after a plan that is over it is told as
     *     bought, whereas a late payment lets the same one go on
     * @param askers who asked the engine for what is different
     * @return whether anything changed
     * @throws TierRefusedException ({@code subscription.unknown-tier}), of the free tier, too: premium is not sold with it
     */
    public boolean put(AccountId account, PaidPlan plan, boolean anew, PlanAskers askers) {
        Tier tier = require(plan.tierCode());
        lock.acquire(account);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Subscription> found = find(account);
        if (found.isEmpty()) {
            Subscription first = subscriptions.save(new Subscription(account, tier, plan, now));
            tell(first, new PlanDifference(account, null, first.state(), anew, false, now, askers));
            return true;
        }
        Subscription subscription = found.get();
        if (subscription.grantWorksAt(now) && !plan.paidAt(now)) {
            return false;
        }
        PlanState before = subscription.state();
        boolean toldOver = subscription.toldOver();
        subscription.put(tier, plan, now);
        tell(subscription, new PlanDifference(account, before, subscription.state(), anew, toldOver, now, askers));
        return !subscription.state().equals(before);
    }

    /**
     * Checks that an account may buy a plan now. A purchase that is not confirmed yet counts as a plan that is paid for.
     *
     * @throws com.rotki.portal.account.AccountRefusedException ({@code account.unknown})
     * @throws SubscriptionRefusedException ({@code subscription.for-subscribers}) if the account is one of the staff
     * @throws SubscriptionRefusedException ({@code subscription.suspended}) while the staff has stopped its plan
     * @throws SubscriptionRefusedException ({@code subscription.granted}) while a given plan works
     * @throws SubscriptionRefusedException ({@code subscription.paid-for}) while it pays, or has paid, for one
     */
    public void requireBuyable(AccountId account) {
        if (roles.of(account).role() != Role.SUBSCRIBER) {
            throw SubscriptionRefusedException.forSubscribers();
        }
        Instant now = clock.instant();
        find(account).ifPresent(plan -> plan.requireReplaceable(now));
    }

    private Tier require(String code) {
        if (code.equals(Tier.FREE)) {
            throw TierRefusedException.unknown();
        }
        return catalogue.require(code);
    }

    private void tell(Subscription subscription, PlanDifference difference) {
        difference.events().forEach(event -> {
            if (event instanceof PlanCancelled) {
                subscription.endTold(difference.now());
            } else if (event instanceof PlanEnded) {
                subscription.overTold();
            }
            events.publishEvent(event);
        });
    }

    private Optional<Subscription> find(AccountId account) {
        return subscriptions.findByAccountId(account.value());
    }
}
