package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A tier is not chosen or changed. */
public final class TierRefusedException extends DomainException {

    /** There is no such tier. */
    public static final RefusalReason UNKNOWN = RefusalReason.of("subscription.unknown-tier");

    /** Another admin changed it since this one looked at it. */
    public static final RefusalReason CHANGED = RefusalReason.of("subscription.tier-changed");

    /** A limit of it is negative or too large. */
    public static final RefusalReason INVALID_LIMIT = RefusalReason.of("subscription.invalid-limit");

    private TierRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    static TierRefusedException unknown() {
        return new TierRefusedException(UNKNOWN);
    }

    static TierRefusedException changed() {
        return new TierRefusedException(CHANGED);
    }

    /** Its text gets: the greatest number. */
    static TierRefusedException invalidLimit(int most) {
        return new TierRefusedException(INVALID_LIMIT, most);
    }
}
