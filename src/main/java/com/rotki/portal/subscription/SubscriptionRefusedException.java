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

    /** It is paid for, and what is given must not replace that. */
    public static final RefusalReason PAID_FOR = RefusalReason.of("subscription.paid-for");

    /** It is given, so it is the grant that is to be changed. */
    public static final RefusalReason GRANTED = RefusalReason.of("subscription.granted");

    /** The billing engine bills it, and would undo what the staff changes. */
    public static final RefusalReason BILLED = RefusalReason.of("subscription.billed");

    /** There is nothing given that could end. */
    public static final RefusalReason NOT_GRANTED = RefusalReason.of("subscription.not-granted");

    /** The account is one of the staff, which uses no app with it. */
    public static final RefusalReason FOR_SUBSCRIBERS = RefusalReason.of("subscription.for-subscribers");

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

    static SubscriptionRefusedException paidFor() {
        return new SubscriptionRefusedException(PAID_FOR);
    }

    static SubscriptionRefusedException granted() {
        return new SubscriptionRefusedException(GRANTED);
    }

    static SubscriptionRefusedException billed() {
        return new SubscriptionRefusedException(BILLED);
    }

    static SubscriptionRefusedException notGranted() {
        return new SubscriptionRefusedException(NOT_GRANTED);
    }

    static SubscriptionRefusedException forSubscribers() {
        return new SubscriptionRefusedException(FOR_SUBSCRIBERS);
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
