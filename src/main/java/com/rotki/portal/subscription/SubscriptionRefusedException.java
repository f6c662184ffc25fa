package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** A subscription does not allow something, or is not changed. */
public final class SubscriptionRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** It does not work at the moment: {@link SubscriptionInactiveException}. */
        INACTIVE("subscription.inactive"),
        /** The staff stopped it. */
        SUSPENDED("subscription.suspended"),
        /** The account never had one, so there is nothing to change. */
        MISSING("subscription.missing"),
        /** A paid period would end before it begins, or be endless. */
        INVALID_PERIOD("subscription.invalid-period"),
        /** It is not cancelled, so the account is not deleted. */
        RENEWS("subscription.renews");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private SubscriptionRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its texts get: what the staff says to its owner. */
    static SubscriptionRefusedException suspended(String message) {
        return new SubscriptionRefusedException(Reason.SUSPENDED, message);
    }

    static SubscriptionRefusedException missing() {
        return new SubscriptionRefusedException(Reason.MISSING);
    }

    /** Its text gets: the greatest length in days. */
    static SubscriptionRefusedException invalidPeriod(long mostDays) {
        return new SubscriptionRefusedException(Reason.INVALID_PERIOD, mostDays);
    }

    /** Its text gets: the end of the period that was paid last. */
    static SubscriptionRefusedException renews(Instant periodEnd) {
        return new SubscriptionRefusedException(Reason.RENEWS, periodEnd);
    }
}
