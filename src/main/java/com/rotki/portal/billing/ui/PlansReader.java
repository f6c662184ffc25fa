package com.rotki.portal.billing.ui;

/** Who reads the plans. */
enum PlansReader {
    /** Nobody is signed in. */
    STRANGER,
    /** Somebody who can have a plan, or the support during a visit. */
    SUBSCRIBER,
    /** Somebody of the staff, who has no plan. */
    STAFF
}
