package com.rotki.portal.subscription;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.util.Optional;
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
    private final CurrentActor currentActor;
    private final Clock clock;

    SubscriptionService(
            SubscriptionRepository subscriptions,
            AccountEntitlements entitlements,
            CurrentActor currentActor,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.entitlements = entitlements;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the subscription with where it stands now, or empty if the account never had one. */
    public Optional<SubscriptionOverview> overview() {
        return subscriptions
                .findByAccountId(currentActor.account().value())
                .map(found -> found.overview(clock.instant(), entitlements.of(found)));
    }

    /** Returns what the account may use now; without a subscription, what the free tier allows. */
    public Entitlements entitlements() {
        return entitlements.of(currentActor.account());
    }
}
