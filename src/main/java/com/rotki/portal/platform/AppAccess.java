package com.rotki.portal.platform;

import java.util.List;

/** Tells whether the apps of the current account can connect, without whoever asks knowing a plan or a pair. */
public interface AppAccess {

    /**
     * Returns what is in the way now: at most one thing of the plan and one of the API credentials, in this order; empty
     * if apps are let in. Missing credentials are not named while no plan would let them be created.
     */
    List<AppObstacle> obstacles();
}
