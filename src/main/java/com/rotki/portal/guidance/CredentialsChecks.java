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

    /** Were the credentials entered exactly? The portal only sees requests signed with them. */
    static Finding exactCopy(AccountSnapshot facts) {
        if (facts.credentials().isEmpty()) {
            return Finding.attention("exact-copy", "none");
        }
        return facts.recentRefusal(AppRefusal.CREDENTIALS_INVALID)
                .map(refusal -> Finding.attention("exact-copy", "mismatch", refusal.lastAt()))
                .orElseGet(() -> Finding.yours("exact-copy", "unknown"));
    }

    /** Are the credentials in the app the current ones? */
    static Finding currentCredentials(AccountSnapshot facts) {
        if (facts.credentials().isEmpty()) {
            return Finding.attention("current-credentials", "none");
        }
        CredentialsOverview credentials = facts.credentials().get();
        if (credentials.frozenAt() != null) {
            return Finding.attention("current-credentials", "frozen", credentials.frozenAt());
        }
        Optional<RefusalSummary> refused = facts.recentRefusal(AppRefusal.CREDENTIALS_REGENERATED);
        if (refused.isPresent()) {
            return Finding.attention(
                    "current-credentials",
                    "old-in-use",
                    credentials.createdAt(),
                    refused.get().lastAt());
        }
        Instant lastUsed = credentials.lastUsedAt();
        return lastUsed == null
                ? Finding.attention("current-credentials", "never-used", credentials.createdAt())
                : Finding.fine("current-credentials", "used", credentials.createdAt(), lastUsed);
    }

    /** Did nothing else help? */
    static Finding regenerate(AccountSnapshot facts) {
        return Finding.yours("regenerate", facts.credentials().isPresent() ? "advice" : "none");
    }

    /** Are there credentials to be seen at all? */
    static Finding created(AccountSnapshot facts) {
        return facts.credentials()
                .map(credentials -> Finding.fine("created", "yes", credentials.createdAt()))
                .orElseGet(() -> Finding.attention("created", facts.active() ? "not-yet" : "inactive"));
    }

    /** Do all devices use the current credentials? */
    static Finding sameCredentials(AccountSnapshot facts) {
        if (facts.credentials().isEmpty()) {
            return Finding.attention("same-credentials", "none");
        }
        if (facts.devicesUsed() == 0) {
            return Finding.attention("same-credentials", "no-device");
        }
        CredentialsOverview credentials = facts.credentials().get();
        List<DeviceSummary> silent = facts.notHeardSince(credentials);
        if (silent.isEmpty()) {
            return Finding.fine("same-credentials", "all", credentials.createdAt());
        }
        return !facts.appsConnect()
                ? Finding.yours("same-credentials", "blocked", credentials.createdAt(), silent)
                : Finding.attention("same-credentials", "silent", credentials.createdAt(), silent);
    }

    static Finding credentialsAge(SecuritySnapshot facts) {
        Optional<CredentialsOverview> credentials = facts.account().credentials();
        if (credentials.isEmpty()) {
            return Finding.fine("pair-age", "none");
        }
        Instant made = credentials.get().createdAt();
        return made.isBefore(facts.at().minus(YOUNG_FOR))
                ? Finding.attention("pair-age", "old", made)
                : Finding.fine("pair-age", "young", made);
    }

    /** Only its owner knows whether it was them. */
    static Finding secretShown(SecuritySnapshot facts) {
        Optional<CredentialsOverview> credentials = facts.account().credentials();
        if (credentials.isEmpty()) {
            return Finding.fine("secret-shown", "none");
        }
        Instant made = credentials.get().createdAt();
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
