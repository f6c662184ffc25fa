package com.rotki.portal.subscription;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.SubscriptionChange.GrantEnded;
import com.rotki.portal.subscription.SubscriptionChange.PlanGranted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives plans and takes them back, and never touches one that is paid for. It asks nobody for permission; whoever calls it
 * has to, and has to ask a second admin where {@link PlanGrantAdministration} does.
 *
 * <p>Every method needs a surrounding transaction ({@link
 * org.springframework.transaction.IllegalTransactionStateException} outside of one). A refusal has changed nothing, so that
 * the transaction can go on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = DomainException.class)
public class PlanGrants {

    private final SubscriptionRepository subscriptions;
    private final TierRepository tiers;
    private final AccountRoles roles;
    private final AccountLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanGrants(
            SubscriptionRepository subscriptions,
            TierRepository tiers,
            AccountRoles roles,
            AccountLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.tiers = tiers;
        this.roles = roles;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Checks that the plan can be given now.
     *
     * @throws com.rotki.portal.account.AccountRefusedException ({@code account.unknown})
     * @throws TierRefusedException ({@code subscription.unknown-tier}) if there is no such tier, or it is free
     * @throws SubscriptionRefusedException ({@code subscription.invalid-period}) if it would end before it begins, or last
     *     longer than {@link SubscriptionAdministration#LONGEST}
     * @throws SubscriptionRefusedException ({@code subscription.for-subscribers}) if the account is one of the staff
     * @throws SubscriptionRefusedException ({@code subscription.paid-for}) while the account pays, or has paid, for one
     */
    public void requirePossible(AccountId account, PlanGrant grant) {
        requireSubscriber(account);
        requirePossible(grant);
        Instant now = clock.instant();
        if (find(account).filter(plan -> plan.paidForAt(now)).isPresent()) {
            throw SubscriptionRefusedException.paidFor();
        }
    }

    /**
     * Checks that the plan could be given now to somebody who has none.
     *
     * @throws TierRefusedException ({@code subscription.unknown-tier}) if there is no such tier, or it is free
     * @throws SubscriptionRefusedException ({@code subscription.invalid-period}) if it would end before it begins, or last
     *     longer than {@link SubscriptionAdministration#LONGEST}
     */
    public void requirePossible(PlanGrant grant) {
        tier(grant);
        Duration length = Duration.between(clock.instant(), grant.until());
        if (!length.isPositive() || length.compareTo(SubscriptionAdministration.LONGEST) > 0) {
            throw SubscriptionRefusedException.invalidPeriod(SubscriptionAdministration.LONGEST.toDays());
        }
    }

    /** Returns whether the account has a given plan that works. */
    public boolean works(AccountId account) {
        Instant now = clock.instant();
        return find(account).filter(plan -> plan.grantWorksAt(now)).isPresent();
    }

    /**
     * Gives an account a plan from now on, in place of one that has ended or was given before.
     *
     * @param reason its owner reads it
     * @throws com.rotki.portal.platform.DomainException as {@link #requirePossible} does
     */
    public void give(AccountId account, PlanGrant grant, Actor admin, String reason) {
        requireSubscriber(account);
        lock.acquire(account);
        requirePossible(account, grant);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Tier tier = tier(grant);
        Subscription plan =
                find(account).orElseGet(() -> subscriptions.save(new Subscription(account, tier, grant, now)));
        plan.grant(tier, grant, now);
        events.publishEvent(new PlanGranted(account, now, admin, tier.limits().name(), grant, reason));
    }

    /**
     * Ends a given plan now.
     *
     * @param reason its owner reads it
     * @throws SubscriptionRefusedException ({@code subscription.not-granted}) if the account has no given one that works
     */
    void end(AccountId account, Actor admin, String reason) {
        if (!subscriptions.existsByAccountId(account.value())) {
            throw SubscriptionRefusedException.notGranted();
        }
        lock.acquire(account);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Subscription plan = find(account)
                .filter(found -> found.grantWorksAt(now))
                .orElseThrow(SubscriptionRefusedException::notGranted);
        plan.endGrant(now);
        events.publishEvent(
                new GrantEnded(account, now, admin, plan.tier().limits().name(), reason));
    }

    private void requireSubscriber(AccountId account) {
        if (roles.of(account).role() != Role.SUBSCRIBER) {
            throw SubscriptionRefusedException.forSubscribers();
        }
    }

    private Tier tier(PlanGrant grant) {
        return tiers.findByCode(grant.tierCode())
                .filter(tier -> tier.limits().rank() > 0)
                .orElseThrow(TierRefusedException::unknown);
    }

    private Optional<Subscription> find(AccountId account) {
        return subscriptions.findByAccountId(account.value());
    }
}
