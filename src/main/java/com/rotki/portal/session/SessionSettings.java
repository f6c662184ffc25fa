package com.rotki.portal.session;

import com.rotki.portal.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a session lasts (requirement D10). The bounds are those of the requirement: they can be tightened only.
 *
 * @param idle without anything that a subscriber does; 3 to 30 minutes
 * @param absolute in all, for subscribers; 10 minutes to 12 hours
 * @param staffIdle without anything that somebody of the staff does; 3 to 15 minutes
 * @param staffAbsolute in all, for the staff; 10 minutes to 8 hours
 */
@Validated
@ConfigurationProperties("portal.security.session")
record SessionSettings(
        @NotNull @DurationMin(minutes = 3) @DurationMax(minutes = 30) @DefaultValue("30m")
        Duration idle,

        @NotNull @DurationMin(minutes = 10) @DurationMax(hours = 12) @DefaultValue("12h")
        Duration absolute,

        @NotNull @DurationMin(minutes = 3) @DurationMax(minutes = 15) @DefaultValue("15m")
        Duration staffIdle,

        @NotNull @DurationMin(minutes = 10) @DurationMax(hours = 8) @DefaultValue("8h")
        Duration staffAbsolute) {

    SessionLimits of(Role role) {
        return role == Role.SUBSCRIBER
                ? new SessionLimits(idle, absolute)
                : new SessionLimits(staffIdle, staffAbsolute);
    }
}
