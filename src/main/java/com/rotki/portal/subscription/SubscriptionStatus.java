package com.rotki.portal.subscription;

/** The status of a subscription at a certain moment. */
public enum SubscriptionStatus {
    /** Ordered, not paid yet. */
    PENDING(false),
    /** Paid, renews at the end of the period. */
    ACTIVE(true),
    /** Will not renew; works until the end of the paid period. */
    CANCELLED(true),
    /** Given by rotki, to be paid for by nobody; works until its end and does not renew. */
    GRANTED(true),
    /** The renewal was not paid; works through the days of grace. */
    PAST_DUE(true),
    /** Stopped by the staff, whatever is paid. */
    SUSPENDED(false),
    /** Ended. */
    EXPIRED(false);

    private final boolean entitled;

    SubscriptionStatus(boolean entitled) {
        this.entitled = entitled;
    }

    /** Returns whether premium works in this state. */
    public boolean entitled() {
        return entitled;
    }
}
