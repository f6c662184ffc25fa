package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeletionObstacle;
import com.rotki.portal.platform.DomainException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An account is not deleted while its subscription renews: else somebody would be charged for what is not there. */
@Component
class RenewingSubscriptionObstacle implements DeletionObstacle {

    private static final Set<SubscriptionStatus> CHARGED =
            Set.of(SubscriptionStatus.PENDING, SubscriptionStatus.ACTIVE, SubscriptionStatus.PAST_DUE);

    private final SubscriptionRepository subscriptions;
    private final Clock clock;

    RenewingSubscriptionObstacle(SubscriptionRepository subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** A suspension does not end the charges: what was recorded counts. */
    @Override
    public Optional<DomainException> find(AccountId account) {
        return subscriptions
                .findByAccountId(account.value())
                .map(Subscription::term)
                .map(term -> new SubscriptionTerm(term.recorded(), term.periodEnd()))
                .filter(term -> CHARGED.contains(term.statusAt(clock.instant())))
                .map(term -> SubscriptionRefusedException.renews(term.periodEnd()));
    }
}
