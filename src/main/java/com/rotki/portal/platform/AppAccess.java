package com.rotki.portal.platform;

import java.util.List;
import java.util.Locale;

/** Tells whether the current account's apps can connect, so that no caller needs to know plans and credentials. */
public interface AppAccess {

    /**
     * Returns what is in the way now: at most one thing of the plan and one of the API credentials, in this order; empty
     * if apps are let in. Missing credentials are not named while no plan would let them be created.
     */
    List<AppObstacle> obstacles();

    /** An obstacle that keeps every app of an account from connecting, the most fundamental first. */
    enum AppObstacle {
        /** There never was a plan. */
        NO_PLAN(true),
        /** A plan was ordered, but not paid. */
        NOT_PAID(true),
        /** The plan has ended. */
        EXPIRED(true),
        /** The staff suspended the plan. */
        SUSPENDED(true),
        /** No API credentials were created yet. */
        NO_CREDENTIALS(false),
        /** The staff ended the API credentials, and there are no new ones. */
        CREDENTIALS_ENDED(false),
        /** The API credentials are frozen. */
        CREDENTIALS_FROZEN(false);

        private final boolean ofPlan;

        AppObstacle(boolean ofPlan) {
            this.ofPlan = ofPlan;
        }

        /** Returns whether it is the plan that is in the way, and not the API credentials. */
        public boolean isOfPlan() {
            return ofPlan;
        }

        /** Returns what stands for it in text keys: {@code credentials-frozen}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
