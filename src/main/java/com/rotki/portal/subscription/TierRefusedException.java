package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A tier is not chosen or changed. */
public final class TierRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** There is no such tier. */
        UNKNOWN("subscription.unknown-tier"),
        /** Another admin changed it since this one looked at it. */
        CHANGED("subscription.tier-changed"),
        /** A limit of it is negative or too large. */
        INVALID_LIMIT("subscription.invalid-limit");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private TierRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    static TierRefusedException unknown() {
        return new TierRefusedException(Reason.UNKNOWN);
    }

    static TierRefusedException changed() {
        return new TierRefusedException(Reason.CHANGED);
    }

    /** Its text gets: the greatest number. */
    static TierRefusedException invalidLimit(int most) {
        return new TierRefusedException(Reason.INVALID_LIMIT, most);
    }
}
