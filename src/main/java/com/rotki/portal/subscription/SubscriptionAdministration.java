package com.rotki.portal.subscription;

import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import com.rotki.portal.subscription.SubscriptionChange.SubscriptionSuspended;
import com.rotki.portal.subscription.SubscriptionChange.SubscriptionUnsuspended;
import com.rotki.portal.subscription.SubscriptionChange.TierChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Other people's subscriptions, for admins. Every change needs a reason of 1 to 500 characters, which the owner reads, and
 * is refused with {@code subscription.missing} for an account that never had one and with {@code
 * platform.invalid-reason} without a reason. Changes of one account wait for each other; the last one counts.
 */
@Service
@NameOnRecord("SubscriptionAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class SubscriptionAdministration {

    /** The longest period that can be given at once. */
    public static final Duration LONGEST = Duration.ofDays(3660);

    private final SubscriptionRepository subscriptions;
    private final TierCatalogue catalogue;
    private final PaidPeriods periods;
    private final ApprovalService approvals;
    private final AccountRoles roles;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubscriptionAdministration(
            SubscriptionRepository subscriptions,
            TierCatalogue catalogue,
            PaidPeriods periods,
            ApprovalService approvals,
            AccountRoles roles,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.catalogue = catalogue;
        this.periods = periods;
        this.approvals = approvals;
        this.roles = roles;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns an account's subscription with where it stands now, or empty if it never had one. */
    public Optional<SubscriptionOverview> overview(AccountId account) {
        Instant now = clock.instant();
        return subscriptions
                .findByAccountId(account.value())
                .map(found -> found.overview(now, found.entitlements(now, catalogue.minimumTiers())));
    }

    /**
     * Moves an account to another tier. Devices beyond the limit of the new one stay registered.
     *
     * @throws TierRefusedException ({@code subscription.unknown-tier})
     * @throws SubscriptionRefusedException ({@code subscription.granted}) if it is given and not paid for
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void changeTier(AccountId account, String tierCode, String reason) {
        String why = Reason.of(reason).value();
        Tier tier = catalogue.require(tierCode);
        Subscription subscription = periods.lockPaidFor(account);
        String before = subscription.tier().limits().name();
        subscription.moveTo(tier);
        events.publishEvent(new TierChanged(
                account, clock.instant(), actor(), before, tier.limits().name(), why));
    }

    /**
     * Gives a subscription another paid period. One that ends more than {@link PlanGrantAdministration#ALONE} from now waits
     * for a second admin.
     *
     * @param end after {@code start}, at most {@link #LONGEST} later
     * @return the request that waits for a second admin; empty if it is done
     * @throws SubscriptionRefusedException ({@code subscription.invalid-period})
     * @throws SubscriptionRefusedException ({@code subscription.granted}) if it is given and not paid for
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public Optional<ApprovalId> changePeriod(AccountId account, Instant start, Instant end, String reason) {
        return change(new PeriodOrder.Between(account, start, end), Reason.of(reason));
    }

    /**
     * Lets a subscription work longer: from its end on, or from now if that is past. One that would end more than {@link
     * PlanGrantAdministration#ALONE} from now waits for a second admin.
     *
     * @param days 1 to 3660
     * @return the request that waits for a second admin; empty if it is done
     * @throws SubscriptionRefusedException ({@code subscription.invalid-period})
     * @throws SubscriptionRefusedException ({@code subscription.granted}) if it is given and not paid for
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public Optional<ApprovalId> extend(AccountId account, int days, String reason) {
        return change(new PeriodOrder.Longer(account, days), Reason.of(reason));
    }

    /**
     * Stops a subscription: premium is off, whatever is paid. On one that is stopped already the message is replaced.
     *
     * @param message what its owner reads, in the portal and in the app
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void suspend(AccountId account, String message) {
        String why = Reason.of(message).value();
        Instant at = clock.instant();
        periods.lock(account).suspend(why, at);
        events.publishEvent(new SubscriptionSuspended(account, at, actor(), why));
    }

    /** Lets a subscription go on that was stopped. Calling twice is safe. */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void unsuspend(AccountId account, String reason) {
        String why = Reason.of(reason).value();
        if (periods.lock(account).unsuspend()) {
            events.publishEvent(new SubscriptionUnsuspended(account, clock.instant(), actor(), why));
        }
    }

    private Optional<ApprovalId> change(PeriodOrder order, Reason reason) {
        Instant end = periods.endOf(order);
        if (end.isAfter(clock.instant().plus(PlanGrantAdministration.ALONE))) {
            String summary = roles.of(order.account()).email() + " → " + end;
            return Optional.of(approvals.request(ChangePeriod.KIND, order.text(), summary, reason.value()));
        }
        periods.change(order, actor(), reason.value());
        return Optional.empty();
    }

    private Actor actor() {
        return currentActor.require();
    }
}
