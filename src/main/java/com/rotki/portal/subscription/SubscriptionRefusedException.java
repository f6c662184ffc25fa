package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** A subscription does not allow something, or is not changed. */
public final class SubscriptionRefusedException extends DomainException {

    /** It does not work at the moment: {@link SubscriptionInactiveException}. */
    public static final RefusalReason INACTIVE = RefusalReason.of("subscription.inactive");

    /** The staff stopped it. */
    public static final RefusalReason SUSPENDED = RefusalReason.of("subscription.suspended");

    /** The account never had one, so there is nothing to change. */
    public static final RefusalReason MISSING = RefusalReason.of("subscription.missing");

    /** A paid period would end before it begins, or be endless. */
    public static final RefusalReason INVALID_PERIOD = RefusalReason.of("subscription.invalid-period");

    /** It is not cancelled, so the account is not deleted. */
    public static final RefusalReason RENEWS = RefusalReason.of("subscription.renews");

    private SubscriptionRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its texts get: what the staff says to its owner. */
    static SubscriptionRefusedException suspended(String message) {
        return new SubscriptionRefusedException(SUSPENDED, message);
    }

    static SubscriptionRefusedException missing() {
        return new SubscriptionRefusedException(MISSING);
    }

    /** Its text gets: the greatest length in days. */
    static SubscriptionRefusedException invalidPeriod(long mostDays) {
        return new SubscriptionRefusedException(INVALID_PERIOD, mostDays);
    }

    /** Its text gets: the end of the period that was paid last. */
    static SubscriptionRefusedException renews(Instant periodEnd) {
        return new SubscriptionRefusedException(RENEWS, periodEnd);
    }
}
