package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The entitlements of any account. It checks no permission: that is done by the services that act on other accounts, and
 * the account's own service asks for its own only.
 */
@Component
public class AccountEntitlements {

    private final SubscriptionRepository subscriptions;
    private final TierCatalogue catalogue;
    private final Clock clock;

    AccountEntitlements(SubscriptionRepository subscriptions, TierCatalogue catalogue, Clock clock) {
        this.subscriptions = subscriptions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Returns what the account may use now; without a subscription, what the free tier allows. */
    public Entitlements of(AccountId account) {
        return subscriptions
                .findByAccountId(account.value())
                .map(this::of)
                .orElseGet(
                        () -> Entitlements.of(SubscriptionStatus.EXPIRED, catalogue.free(), catalogue.minimumTiers()));
    }

    /** Returns when the account's subscription ended; empty if it works, only pauses, or there never was one. */
    public Optional<Instant> endedAt(AccountId account) {
        return subscriptions
                .findByAccountId(account.value())
                .map(Subscription::term)
                .filter(term -> term.statusAt(clock.instant()) == SubscriptionStatus.EXPIRED)
                .map(SubscriptionTerm::worksUntil);
    }

    Entitlements of(Subscription subscription) {
        return subscription.entitlements(clock.instant(), catalogue.minimumTiers());
    }
}
