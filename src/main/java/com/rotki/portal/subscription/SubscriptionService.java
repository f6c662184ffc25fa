package com.rotki.portal.subscription;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current account's subscription. */
@Service
@NameOnRecord("SubscriptionService")
@PreAuthorize(Permissions.READ_SUBSCRIPTION)
@Transactional(readOnly = true)
public class SubscriptionService {

    private final SubscriptionRepository subscriptions;
    private final AccountEntitlements entitlements;
    private final ObjectProvider<BillingEngine> engine;
    private final CurrentActor currentActor;
    private final Clock clock;

    SubscriptionService(
            SubscriptionRepository subscriptions,
            AccountEntitlements entitlements,
            ObjectProvider<BillingEngine> engine,
            CurrentActor currentActor,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.entitlements = entitlements;
        this.engine = engine;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the subscription with where it stands now, or empty if the account never had one. */
    public Optional<SubscriptionOverview> overview() {
        return subscriptions
                .findByAccountId(currentActor.account().value())
                .map(found -> found.overview(clock.instant(), entitlements.of(found)));
    }

    /** Returns whether the plan is paid, changed and ended in this portal. */
    public boolean isBilledHere() {
        return engine.stream().anyMatch(billing -> billing.bills(currentActor.account()));
    }

    /** Returns the tier that the plan changes to at the end of its period; empty if it stays as it is. */
    public Optional<TierLimits> plannedTier() {
        return engine.stream()
                .flatMap(billing -> billing.plannedTier(currentActor.account()).stream())
                .findFirst();
    }

    /** Returns what the account may use now; without a subscription, what the free tier allows. */
    public Entitlements entitlements() {
        return entitlements.of(currentActor.account());
    }
}
