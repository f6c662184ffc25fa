package com.rotki.portal.subscription;

/** How often a subscription is paid. */
public enum BillingCycle {
    /** Every month. */
    MONTHLY,
    /** Every year. */
    YEARLY
}
