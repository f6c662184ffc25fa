package com.rotki.portal.subscription;

import com.rotki.portal.account.DemoSeeds;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.DemoData.DemoPart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Profile(DemoData.PROFILE)
@Order(DemoData.SUBSCRIPTIONS)
class DemoSubscriptions implements DemoPart {

    private final SubscriptionRepository subscriptions;
    private final TierRepository tiers;
    private final DemoSeeds seeds;
    private final Clock clock;

    DemoSubscriptions(SubscriptionRepository subscriptions, TierRepository tiers, DemoSeeds seeds, Clock clock) {
        this.seeds = seeds;
        this.subscriptions = subscriptions;
        this.tiers = tiers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void layOut() {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        subscribe(DemoSignIn.NEWCOMER, "basic", BillingCycle.MONTHLY, today.minus(Duration.ofDays(2)), 30);
        subscribe(DemoSignIn.REGULAR, "advanced", BillingCycle.YEARLY, today.minus(Duration.ofDays(120)), 365);
        subscribe(DemoSignIn.FULL, "basic", BillingCycle.MONTHLY, today.minus(Duration.ofDays(21)), 30);
        subscribe(DemoSignIn.EXPIRED, "basic", BillingCycle.MONTHLY, today.minus(Duration.ofDays(52)), 30);
    }

    private void subscribe(DemoSignIn person, String tier, BillingCycle cycle, Instant start, int days) {
        if (seeds.first(DemoSeeds.Part.SUBSCRIPTION, person)) {
            var subscription = new Subscription(
                    person.account(),
                    tiers.findByCode(tier).orElseThrow(),
                    cycle,
                    start,
                    start,
                    start.plus(Duration.ofDays(days)));
            subscription.paid(start, start.plus(Duration.ofDays(days)));
            if (person == DemoSignIn.FULL) {
                subscription.cancel(clock.instant());
            }
            subscriptions.save(subscription);
        }
    }
}
