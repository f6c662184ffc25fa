package com.rotki.portal.guidance;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.requestlog.RefusalSummary;
import com.rotki.portal.subscription.SubscriptionOverview;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Checks of obstacles to premium other than the credentials. */
final class AppChecks {

    /** The signed API refuses a clock that is off by a quarter of an hour: a third of that is time to mend it. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private AppChecks() {}

    /** Who is signed in? */
    static Finding account(AccountSnapshot facts) {
        return Finding.yours("account", "signed-in", facts.email());
    }

    /** Is the subscription active? */
    static Finding subscription(AccountSnapshot facts) {
        return facts.subscription().map(AppChecks::standing).orElseGet(() -> Finding.attention("subscription", "none"));
    }

    private static Finding standing(SubscriptionOverview plan) {
        String tier = plan.entitlements().tier().name();
        return switch (plan.status()) {
            case ACTIVE ->
                plan.renewalUnderWay()
                        ? Finding.fine("subscription", "renewing", tier, plan.worksUntil())
                        : Finding.fine("subscription", "active", tier, plan.periodEnd());
            case CANCELLED ->
                Finding.fine("subscription", plan.onePeriod() ? "once" : "cancelled", tier, plan.worksUntil());
            case GRANTED -> Finding.fine("subscription", "granted", tier, plan.worksUntil());
            case PAST_DUE -> Finding.attention("subscription", "past-due", tier, plan.worksUntil());
            case PENDING -> Finding.attention("subscription", "pending", tier);
            case SUSPENDED ->
                Finding.attention(
                        "subscription",
                        "suspended",
                        tier,
                        String.valueOf(plan.entitlements().suspension()));
            case EXPIRED -> Finding.attention("subscription", "expired", tier, plan.worksUntil());
        };
    }

    /** Is a slot free? */
    static Finding deviceLimit(AccountSnapshot facts) {
        int used = facts.devicesUsed();
        int limit = facts.devices().limit();
        if (!facts.active()) {
            return used == 0
                    ? Finding.attention("device-limit", "inactive-none")
                    : Finding.attention("device-limit", "inactive", used);
        }
        if (used > limit) {
            return Finding.attention("device-limit", "over", used, limit);
        }
        if (used < limit) {
            return Finding.fine("device-limit", "free", used, limit);
        }
        return facts.recentRefusal(AppRefusal.DEVICE_LIMIT_REACHED)
                .map(refusal -> Finding.attention("device-limit", "refused", used, limit, refusal.lastAt()))
                .orElseGet(() -> Finding.attention("device-limit", "full", used, limit));
    }

    /** Does a computer know what time it is? */
    static Finding clock(AccountSnapshot facts) {
        return facts.recentRefusal(AppRefusal.CLOCK_AHEAD)
                .map(AppChecks::refusedClock)
                .or(() -> facts.worstClock().map(AppChecks::deviceClock))
                .orElseGet(() -> Finding.yours("clock", "unknown"));
    }

    private static @Nullable Finding refusedClock(RefusalSummary refused) {
        Duration error = refused.clockError();
        return error == null
                ? null
                : Finding.attention("clock", "refused-" + direction(error), refused.lastAt(), error.abs());
    }

    private static @Nullable Finding deviceClock(DeviceSummary device) {
        Duration error = device.clockError();
        if (error == null) {
            return null;
        }
        return error.abs().compareTo(CLOCK_TOLERANCE) < 0
                ? Finding.fine("clock", "right", CLOCK_TOLERANCE)
                : Finding.attention("clock", "device-" + direction(error), device, error.abs());
    }

    private static String direction(Duration error) {
        return error.isNegative() ? "behind" : "ahead";
    }

    /** What did the server last refuse? */
    static Finding lastRefusal(AccountSnapshot facts) {
        if (facts.refusals().isEmpty()) {
            return Finding.fine("last-refusal", "none");
        }
        RefusalSummary last = facts.refusals().getFirst();
        if (last.settled()) {
            return Finding.fine("last-refusal", "settled", last.lastAt(), last);
        }
        return facts.recent(last.lastAt())
                ? Finding.attention("last-refusal", "recent", last.lastAt(), last)
                : Finding.fine("last-refusal", "earlier", last.lastAt(), last);
    }

    /** Which device had the last contact? */
    static Finding lastHeard(AccountSnapshot facts) {
        if (facts.devicesUsed() == 0) {
            return Finding.attention("last-heard", "no-device");
        }
        DeviceSummary last = facts.devices().active().getFirst();
        Instant contact = last.lastContact();
        if (contact == null) {
            return Finding.attention("last-heard", "never");
        }
        if (facts.recent(contact)) {
            return Finding.fine("last-heard", "recent", last, contact);
        }
        return !facts.appsConnect()
                ? Finding.attention("last-heard", "blocked", last, contact)
                : Finding.attention("last-heard", "long-ago", last, contact);
    }

    /** Does the plan include sync, and up to which size? */
    static Finding backup(AccountSnapshot facts) {
        int size = facts.devices().entitlements().tier().maxBackupSizeMb();
        if (size == 0) {
            return Finding.attention("backup", facts.subscription().isPresent() ? "not-included" : "no-plan");
        }
        return facts.active() ? Finding.fine("backup", "included", size) : Finding.attention("backup", "inactive");
    }
}
