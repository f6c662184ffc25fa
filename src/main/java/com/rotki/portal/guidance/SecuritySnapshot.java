package com.rotki.portal.guidance;

import com.rotki.portal.account.Factors.FactorOverview;
import java.time.Instant;
import java.util.Optional;

/**
 * The security of an account at a certain moment, as far as the portal knows it.
 *
 * @param secondAddress whether notices go to a second address as well
 * @param secretShownAt when the API Secret was last shown or copied; empty if never
 * @param newDevices how many devices registered within the last 30 days and were not recognised by the owner yet
 */
record SecuritySnapshot(
        AccountSnapshot account,
        FactorOverview factors,
        boolean secondAddress,
        OtherSessions.Count sessions,
        Optional<Instant> secretShownAt,
        int newDevices) {

    Instant at() {
        return account.at();
    }
}
