package com.rotki.portal.platform.security;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a proof of identity counts for what needs a fresh one.
 *
 * @param recentSignIn 10 seconds to 12 hours
 */
@Validated
@ConfigurationProperties("portal.security")
record RecentSignInSettings(
        @NotNull @DurationMin(seconds = 10) @DurationMax(hours = 12) @DefaultValue("15m")
        Duration recentSignIn) {}
