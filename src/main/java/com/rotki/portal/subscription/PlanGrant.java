package com.rotki.portal.subscription;

import java.time.Instant;

/**
 * A plan that rotki gives: nothing is charged for it in the portal, and it ends instead of renewing.
 *
 * @param tierCode of a tier that is not free
 * @param until when it ends, exclusive
 */
public record PlanGrant(String tierCode, Kind kind, Instant until) {

    /** Why nothing is charged. */
    public enum Kind {
        /** It is a present. */
        COMPLIMENTARY,
        /** It is paid for in another way than through the portal. */
        PAID_ELSEWHERE
    }
}
