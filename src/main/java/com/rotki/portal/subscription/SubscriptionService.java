package com.rotki.portal.subscription;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current account's subscription. */
@Service
@PreAuthorize(Permissions.READ_SUBSCRIPTION)
@Transactional(readOnly = true)
public class SubscriptionService {

    private final SubscriptionRepository subscriptions;
    private final TierCatalogue catalogue;
    private final CurrentActor currentActor;
    private final Clock clock;

    SubscriptionService(
            SubscriptionRepository subscriptions, TierCatalogue catalogue, CurrentActor currentActor, Clock clock) {
        this.subscriptions = subscriptions;
        this.catalogue = catalogue;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the subscription with where it stands now, or empty if the account never had one. */
    public Optional<SubscriptionOverview> overview() {
        return current().map(found -> found.overview(clock.instant(), entitlementsOf(found)));
    }

    /** Returns what the account may use now; without a subscription, what the free tier allows. */
    public Entitlements entitlements() {
        return current()
                .map(this::entitlementsOf)
                .orElseGet(
                        () -> Entitlements.of(SubscriptionStatus.EXPIRED, catalogue.free(), catalogue.minimumTiers()));
    }

    private Entitlements entitlementsOf(Subscription subscription) {
        return subscription.entitlements(clock.instant(), catalogue.minimumTiers());
    }

    private Optional<Subscription> current() {
        return subscriptions.findByAccountId(currentActor.account().value());
    }
}
