package com.rotki.portal.guidance;

import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.CredentialsId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts as they might be, for tests of the check-up. All begin with nothing but a plan and this session. */
record SecuritySnapshots(
        Snapshots account,
        FactorOverview factors,
        boolean secondAddress,
        OtherSessions.Count sessions,
        @Nullable Instant shownAt,
        int newDevices) {

    static final Instant NOW = Snapshots.NOW;

    static SecuritySnapshots bare() {
        return new SecuritySnapshots(
                Snapshots.active(),
                new FactorOverview(0, null, 0, false, null),
                false,
                new OtherSessions.Count(0, 0),
                null,
                0);
    }

    SecuritySnapshots with(Snapshots other) {
        return new SecuritySnapshots(other, factors, secondAddress, sessions, shownAt, newDevices);
    }

    SecuritySnapshots withFactors(int passkeys, @Nullable Instant app, int codes, @Nullable Instant rehearsed) {
        var overview = new FactorOverview(passkeys, app, codes, codes > 0, rehearsed);
        return new SecuritySnapshots(account, overview, secondAddress, sessions, shownAt, newDevices);
    }

    SecuritySnapshots withSecondAddress() {
        return new SecuritySnapshots(account, factors, true, sessions, shownAt, newDevices);
    }

    SecuritySnapshots withSessions(int others, int elsewhere) {
        var count = new OtherSessions.Count(others, elsewhere);
        return new SecuritySnapshots(account, factors, secondAddress, count, shownAt, newDevices);
    }

    SecuritySnapshots withSecretShown(Instant at) {
        return new SecuritySnapshots(account, factors, secondAddress, sessions, at, newDevices);
    }

    SecuritySnapshots withNewDevices(int count) {
        return new SecuritySnapshots(account, factors, secondAddress, sessions, shownAt, count);
    }

    SecuritySnapshots withPairOf(Duration age, boolean frozen) {
        Instant made = NOW.minus(age);
        var pair = new CredentialsOverview(CredentialsId.newId(), "a key", made, null, frozen ? NOW : null);
        return with(new Snapshots(account.status(), pair, account.devices(), account.refusals(), account.backups()));
    }

    SecuritySnapshot facts() {
        return new SecuritySnapshot(
                account.facts(), factors, secondAddress, sessions, Optional.ofNullable(shownAt), newDevices);
    }
}
