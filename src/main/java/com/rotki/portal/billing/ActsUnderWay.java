package com.rotki.portal.billing;

import com.rotki.portal.billing.BillingActs.Act;
import com.rotki.portal.billing.BillingActs.Kind;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.PlanAskers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The acts of one owner at one look at the engine, and which of them what is seen there comes from. */
final class ActsUnderWay implements PlanAskers {

    /** The engine does at once what it is asked for, or a moment later if its answer was lost; then its event tells. */
    private static final Duration SOON = Duration.ofDays(1);

    /** A checkout is open for a day; the clocks of two houses may differ. */
    private static final Duration CHECKOUT = Duration.ofDays(2);

    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private final List<Act> acts;
    private final @Nullable Instant subscribedAt;
    private final Instant now;
    private final Set<Kind> used = EnumSet.noneOf(Kind.class);

    /** Creates it; {@code subscribedAt} is when the subscription began at the engine, null if there is none. */
    ActsUnderWay(List<Act> acts, @Nullable Instant subscribedAt, Instant now) {
        this.acts = List.copyOf(acts);
        this.subscribedAt = subscribedAt;
        this.now = now;
    }

    @Override
    public @Nullable AskedBy by(EventKind event, String tier, @Nullable BillingCycle cycle) {
        Optional<Act> act = switch (event) {
            case PLAN_BOUGHT -> of(Kind.BUY).filter(buy -> buy.isFor(tier, cycle) && beganWith(buy));
            case PLAN_CHANGED -> recent(Kind.CHANGE).filter(change -> change.isFor(tier, cycle));
            case PLAN_CHANGE_PLANNED -> recent(Kind.PLAN).filter(plan -> plan.isFor(tier, cycle));
            case PLAN_CHANGE_TAKEN_BACK -> recent(Kind.KEEP);
            case PLAN_CANCELLED, PLAN_ENDED -> recent(Kind.CANCEL);
            case PLAN_RESUMED -> recent(Kind.RESUME);
            default -> Optional.empty();
        };
        act.map(Act::kind).ifPresent(used::add);
        return act.map(Act::by).orElse(null);
    }

    /** Returns what was seen to have happened. */
    Set<Kind> used() {
        return used;
    }

    private Optional<Act> recent(Kind kind) {
        return of(kind).filter(act -> now.isBefore(act.begunAt().plus(SOON)));
    }

    private Optional<Act> of(Kind kind) {
        return acts.stream().filter(act -> act.kind() == kind).findFirst();
    }

    private boolean beganWith(Act purchase) {
        return subscribedAt != null
                && subscribedAt.isAfter(purchase.begunAt().minus(CLOCKS))
                && subscribedAt.isBefore(purchase.begunAt().plus(CHECKOUT));
    }
}
