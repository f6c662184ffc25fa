package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.PaidPlan.Standing;
import com.rotki.portal.subscription.PlanEvent.PlanEnded;
import com.rotki.portal.subscription.PlanEvent.PlanEndsSoon;
import com.rotki.portal.subscription.PlanEvent.RenewalAhead;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Subscription {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    @ManyToOne
    @JoinColumn(name = "tier_code")
    private Tier tier;

    @Enumerated(EnumType.STRING)
    private @Nullable BillingCycle billingCycle;

    @Column
    @Enumerated(EnumType.STRING)
    private PlanGrant.@Nullable Kind grantedAs;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    private Instant periodStart;
    private Instant periodEnd;
    private @Nullable Instant suspendedAt;
    private @Nullable String suspensionMessage;
    private boolean onePeriod;
    private boolean renewalUnderWay;
    private @Nullable Instant orderedAt;
    private @Nullable Instant renewalToldFor;
    private @Nullable Instant endToldFor;
    private @Nullable Instant overToldFor;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Subscription() {
        // for JPA
    }

    /** An order: nothing is paid, the period is the one that the payment will start. */
    Subscription(
            AccountId account,
            Tier tier,
            BillingCycle cycle,
            Instant createdAt,
            Instant periodStart,
            Instant periodEnd) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.tier = tier;
        this.billingCycle = cycle;
        this.status = SubscriptionStatus.PENDING;
        this.createdAt = createdAt;
        this.periodStart = periodStart;
        this.periodEnd = periodEnd;
    }

    /** One that is given and not ordered. */
    Subscription(AccountId account, Tier tier, PlanGrant grant, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.tier = tier;
        this.grantedAs = grant.kind();
        this.status = SubscriptionStatus.GRANTED;
        this.createdAt = createdAt;
        this.periodStart = createdAt;
        this.periodEnd = grant.until();
    }

    /** One that is bought. */
    Subscription(AccountId account, Tier tier, PaidPlan plan, Instant createdAt) {
        this(account, tier, plan.cycle(), createdAt, plan.periodStart(), plan.paidUntil());
        put(tier, plan, createdAt);
    }

    /** The billing engine has it so. What was given ends, and what the staff stopped stays stopped. */
    final void put(Tier bought, PaidPlan plan, Instant now) {
        boolean ordered = plan.standing() == Standing.PENDING && status != SubscriptionStatus.PENDING;
        orderedAt = ordered ? now : orderedAt;
        tier = bought;
        billingCycle = plan.cycle();
        grantedAs = null;
        status = plan.status();
        periodStart = plan.periodStart();
        periodEnd = plan.paidUntil();
        onePeriod = plan.onePeriod();
        renewalUnderWay = plan.renewalUnderWay();
    }

    /** Requires that another one can be bought in place of it. */
    void requireReplaceable(Instant now) {
        if (suspensionMessage != null) {
            throw SubscriptionRefusedException.suspended(suspensionMessage);
        }
        if (grantWorksAt(now)) {
            throw SubscriptionRefusedException.granted();
        }
        if (paidForAt(now)) {
            throw SubscriptionRefusedException.paidFor();
        }
    }

    PlanState state() {
        return new PlanState(
                tier.limits().name(), billingCycle, status, periodStart, periodEnd, onePeriod, renewalUnderWay);
    }

    /** The first payment, or that of a renewal, arrived and covers the period. */
    void paid(Instant start, Instant end) {
        renewalUnderWay = false;
        periodStart = start;
        periodEnd = end;
        status = SubscriptionStatus.ACTIVE;
        grantedAs = null;
    }

    /**
     * The subscriber does not want it to renew: it works until the end of the paid period. In the days of grace there is
     * nothing paid left, so it ends at once. A renewal that is not paid needs no verb: the clock tells it
     * ({@link SubscriptionTerm}).
     */
    void cancel(Instant now) {
        SubscriptionStatus standing = term().statusAt(now);
        if (!standing.entitled()) {
            throw new SubscriptionInactiveException(standing);
        }
        status = SubscriptionStatus.CANCELLED;
    }

    void moveTo(Tier other) {
        tier = other;
    }

    /** It is given from now on: nothing is charged for it, and it ends instead of renewing. */
    void grant(Tier given, PlanGrant grant, Instant now) {
        renewalUnderWay = false;
        tier = given;
        grantedAs = grant.kind();
        status = SubscriptionStatus.GRANTED;
        periodStart = now;
        periodEnd = grant.until();
        onePeriod = false;
    }

    /** What was given ends now; a period that began now, too, began a moment before. */
    void endGrant(Instant now) {
        periodStart = now.isAfter(periodStart) ? periodStart : now.minus(1, ChronoUnit.MICROS);
        periodEnd = now;
        overTold();
    }

    /** Returns whether its owner was told that it is over. */
    boolean toldOver() {
        return periodEnd.equals(overToldFor);
    }

    /** Its owner was just told that it is over. */
    void overTold() {
        overToldFor = periodEnd;
    }

    /** Its owner was just told when it ends: soon is no time to say it again. */
    void endTold(Instant now) {
        if (!now.isBefore(periodEnd.minus(PlanReminders.END))) {
            endToldFor = periodEnd;
        }
    }

    /** Returns what its owner has to hear now of what is ahead, or of an end that only the clock told; each of it once. */
    Optional<PlanEvent> remind(Instant now) {
        AccountId account = new AccountId(accountId);
        return switch (state().standingAt(now)) {
            case ACTIVE -> {
                boolean due = now.isBefore(periodEnd)
                        && isAhead(PlanReminders.renewal(billingCycle), now)
                        && !periodEnd.equals(renewalToldFor);
                renewalToldFor = due ? periodEnd : renewalToldFor;
                yield due ? Optional.of(new RenewalAhead(account, now, periodEnd)) : Optional.empty();
            }
            case CANCELLED, GRANTED -> {
                boolean due = isAhead(PlanReminders.END, now) && !periodEnd.equals(endToldFor);
                endToldFor = due ? periodEnd : endToldFor;
                yield due ? Optional.of(new PlanEndsSoon(account, now, periodEnd)) : Optional.empty();
            }
            case EXPIRED -> {
                boolean due = status != SubscriptionStatus.EXPIRED && isFresh(now) && !toldOver();
                overToldFor = due ? periodEnd : overToldFor;
                yield due
                        ? Optional.of(new PlanEnded(account, now, tier.limits().name(), null))
                        : Optional.empty();
            }
            case PENDING, PAST_DUE, SUSPENDED -> Optional.empty();
        };
    }

    private boolean isAhead(Duration by, Instant now) {
        return !now.isBefore(periodEnd.minus(by));
    }

    private boolean isFresh(Instant now) {
        return now.isBefore(state().worksUntil().plus(PlanReminders.FRESH));
    }

    /** Returns whether it was given and works. */
    boolean grantWorksAt(Instant now) {
        return status == SubscriptionStatus.GRANTED && now.isBefore(periodEnd);
    }

    /** Returns whether its owner pays for it, or has paid for a period that is not over, or it is to be paid. */
    boolean paidForAt(Instant now) {
        SubscriptionStatus standing = state().standingAt(now);
        return standing != SubscriptionStatus.GRANTED && standing != SubscriptionStatus.EXPIRED;
    }

    /** The staff gives it another period: it counts as paid, and what its owner cancelled stays cancelled. */
    void cover(Instant start, Instant end) {
        renewalUnderWay = false;
        periodStart = start;
        periodEnd = end;
        if (status != SubscriptionStatus.CANCELLED) {
            status = SubscriptionStatus.ACTIVE;
        }
    }

    /** The staff lets it work longer: from its end on, or from now if that is past. */
    void extend(Duration by, Instant now) {
        cover(periodEnd.isBefore(now) ? now : periodStart, endAfter(by, now));
    }

    /** Returns when it would end if it worked longer. */
    Instant endAfter(Duration by, Instant now) {
        return (periodEnd.isBefore(now) ? now : periodEnd).plus(by);
    }

    /** The staff stops it and tells its owner why; whatever was paid stays as it is. */
    void suspend(String message, Instant at) {
        suspendedAt = at;
        suspensionMessage = message;
    }

    /** Goes on as if it had never been stopped. Returns whether it was. */
    boolean unsuspend() {
        boolean was = suspendedAt != null;
        suspendedAt = null;
        suspensionMessage = null;
        return was;
    }

    Instant periodStart() {
        return periodStart;
    }

    Instant periodEnd() {
        return periodEnd;
    }

    Tier tier() {
        return tier;
    }

    SubscriptionTerm term() {
        return new SubscriptionTerm(status, periodEnd, suspensionMessage, renewalUnderWay);
    }

    Entitlements entitlements(Instant now, Map<String, TierLimits> minimumTiers) {
        return Entitlements.of(term().statusAt(now), tier.limits(), minimumTiers)
                .suspended(suspensionMessage);
    }

    SubscriptionOverview overview(Instant now, Entitlements entitlements) {
        return new SubscriptionOverview(
                entitlements,
                term().statusAt(now),
                billingCycle,
                grantedAs,
                orderedAt == null ? createdAt : orderedAt,
                periodStart,
                periodEnd,
                term().worksUntil(),
                suspendedAt,
                state().standingAt(now),
                onePeriod,
                term().isRenewalUnderWayAt(now));
    }
}
