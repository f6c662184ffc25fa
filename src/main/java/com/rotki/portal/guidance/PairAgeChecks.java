package com.rotki.portal.guidance;

import com.rotki.portal.credentials.CredentialsOverview;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long the pair has been in use, and when its secret was last in sight. */
final class PairAgeChecks {

    /** A year is long enough for a copy to be forgotten somewhere. */
    private static final Duration YOUNG_FOR = Duration.ofDays(365);

    private PairAgeChecks() {}

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
