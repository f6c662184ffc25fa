package com.rotki.portal.guidance;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.requestlog.RefusalSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Checks of the API credentials, here and in the app. */
final class CredentialsChecks {

    /** A year is long enough for a copy to be forgotten somewhere. */
    private static final Duration YOUNG_FOR = Duration.ofDays(365);

    private CredentialsChecks() {}

    /** Was the pair entered exactly? The portal only sees what was signed with it. */
    static Finding exactCopy(AccountSnapshot facts) {
        if (facts.credentials().isEmpty()) {
            return Finding.attention("exact-copy", "none");
        }
        return facts.recentRefusal(AppRefusal.CREDENTIALS_INVALID)
                .map(refusal -> Finding.attention("exact-copy", "mismatch", refusal.lastAt()))
                .orElseGet(() -> Finding.yours("exact-copy", "unknown"));
    }

    /** Is the pair in the app the current one? */
    static Finding currentPair(AccountSnapshot facts) {
        if (facts.credentials().isEmpty()) {
            return Finding.attention("current-pair", "none");
        }
        CredentialsOverview pair = facts.credentials().get();
        if (pair.frozenAt() != null) {
            return Finding.attention("current-pair", "frozen", pair.frozenAt());
        }
        Optional<RefusalSummary> oldPair = facts.recentRefusal(AppRefusal.CREDENTIALS_REGENERATED);
        if (oldPair.isPresent()) {
            return Finding.attention(
                    "current-pair",
                    "old-in-use",
                    pair.createdAt(),
                    oldPair.get().lastAt());
        }
        Instant lastUsed = pair.lastUsedAt();
        return lastUsed == null
                ? Finding.attention("current-pair", "never-used", pair.createdAt())
                : Finding.fine("current-pair", "used", pair.createdAt(), lastUsed);
    }

    /** Did nothing else help? */
    static Finding regenerate(AccountSnapshot facts) {
        return Finding.yours("regenerate", facts.credentials().isPresent() ? "advice" : "none");
    }

    /** Is there a pair to be seen at all? */
    static Finding created(AccountSnapshot facts) {
        return facts.credentials()
                .map(pair -> Finding.fine("created", "yes", pair.createdAt()))
                .orElseGet(() -> Finding.attention("created", facts.active() ? "not-yet" : "inactive"));
    }

    /** Do all devices use the current pair? */
    static Finding samePair(AccountSnapshot facts) {
        if (facts.credentials().isEmpty()) {
            return Finding.attention("same-pair", "none");
        }
        if (facts.devicesUsed() == 0) {
            return Finding.attention("same-pair", "no-device");
        }
        CredentialsOverview pair = facts.credentials().get();
        List<DeviceSummary> silent = facts.notHeardSince(pair);
        if (silent.isEmpty()) {
            return Finding.fine("same-pair", "all", pair.createdAt());
        }
        return !facts.appsConnect()
                ? Finding.yours("same-pair", "blocked", pair.createdAt(), silent)
                : Finding.attention("same-pair", "silent", pair.createdAt(), silent);
    }

    static Finding pairAge(SecuritySnapshot facts) {
        Optional<CredentialsOverview> pair = facts.account().credentials();
        if (pair.isEmpty()) {
            return Finding.fine("pair-age", "none");
        }
        Instant made = pair.get().createdAt();
        return made.isBefore(facts.at().minus(YOUNG_FOR))
                ? Finding.attention("pair-age", "old", made)
                : Finding.fine("pair-age", "young", made);
    }

    /** Only its owner knows whether it was them. */
    static Finding secretShown(SecuritySnapshot facts) {
        Optional<CredentialsOverview> pair = facts.account().credentials();
        if (pair.isEmpty()) {
            return Finding.fine("secret-shown", "none");
        }
        Instant made = pair.get().createdAt();
        return facts.secretShownAt()
                .filter(shown -> !shown.isBefore(made))
                .map(shown -> Finding.yours("secret-shown", "shown", shown))
                .orElseGet(() -> Finding.fine("secret-shown", "never"));
    }

    /** Where is the secret kept? */
    static Finding storage(SecuritySnapshot facts) {
        return facts.account().credentials().isEmpty()
                ? Finding.fine("storage", "none")
                : Finding.yours("storage", "advice");
    }
}
