package com.rotki.portal.platform.security;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a proof of identity counts for what needs a fresh one (requirement A4).
 *
 * @param recentSignIn 10 seconds to 12 hours; each act that needed the proof extends it by as much
 * @param recentSignInAtMost how long it counts with all that extends it; as long at least, 12 hours at most
 */
@Validated
@ConfigurationProperties("portal.security")
record RecentSignInSettings(
        @NotNull @DurationMin(seconds = 10) @DurationMax(hours = 12) @DefaultValue("5m")
        Duration recentSignIn,

        @NotNull @DurationMin(seconds = 10) @DurationMax(hours = 12) @DefaultValue("15m")
        Duration recentSignInAtMost) {

    /** A proof that counts for less in all than at once would be cut short in silence. */
    @AssertTrue(
            message = "portal.security.recent-sign-in-at-most must not be shorter than portal.security.recent-sign-in")
    boolean isAtMostNotShorter() {
        return recentSignInAtMost.compareTo(recentSignIn) >= 0;
    }
}
